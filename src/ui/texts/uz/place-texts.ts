import { metres } from '../metres.ts';
import type { PlaceTexts } from '../place-texts.ts';
import { locale } from './locale.ts';

/** The texts about places and positions, in Uzbek in Latin script. */
export const placeTexts: PlaceTexts = {
  radius: (length) => `radius ${metres(locale, length)}`,
  lastKnown: 'oxirgi maʼlumot boʻyicha',
  distance: (length, accuracy) => `markazdan ${metres(locale, length)}, aniqlik ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `aniqlik ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `${seconds} soniya oldingi maʼlumot`,
  locating: 'Joylashuv aniqlanmoqda…',
  noPosition: {
    denied: 'Joylashuvsiz: bu brauzerda unga ruxsat berilmagan.',
    unavailable: 'Joylashuvsiz: qurilma uni aniqlay olmadi.',
    timeout: 'Joylashuvsiz: 3 soniyada topilmadi.',
    unsupported: 'Joylashuvsiz: brauzer uni aniqlamaydi.',
    stale: 'Joylashuvsiz: faqat eskisi bor edi.',
    lost: 'Joylashuvsiz: belgi yuborilguncha topilmadi.',
  },
  allowPosition: 'Joylashuvga ruxsat berish',
  allowPositionWhy:
    'Har bir belgi bilan qurilmaning oʻsha paytdagi joyi yoziladi. Belgilar orasida u kuzatilmaydi.',
  turnedAway: {
    title: 'Qayd etilmadi',
    outside: 'Siz bu joydan tashqaridasiz. Belgilar faqat shu yerda qabul qilinadi.',
    unsure:
      'Joylashuv juda noaniq, shu yerda ekaningiz bilinmayapti. Deraza yoniga yoki tashqariga chiqib, qayta urining.',
    unknown:
      'Joylashuvsiz belgilar bu yerda qabul qilinmaydi. Ruxsat bering yoki deraza yoniga borib, qayta urining.',
    inside: 'Bu yerdan belgilar qabul qilinmaydi. Administratorga murojaat qiling.',
  },
  marked: {
    outside: 'Joydan tashqarida: tekshirish belgisi bilan yozildi.',
    unsure: 'Shu joyda ekaningiz aniq emas: tekshirish belgisi bilan yozildi.',
    inside: 'Tekshirish belgisi bilan yozildi.',
  },
  picture: (distance, accuracy, radius) =>
    `markazdan ${metres(locale, distance)}, xatosi ${metres(locale, accuracy)}; doira radiusi ${metres(locale, radius)}`,
};
