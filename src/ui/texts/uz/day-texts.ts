import type { DayTexts } from '../day-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts about a person's own day, in Uzbek. */
export const dayTexts: DayTexts = {
  day: {
    since: { in: (time) => `${time} dan beri ishda`, out: (time) => `${time} dan beri ishda emas` },
    duration: (hours, minutes) => (hours > 0 ? `${hours} soat ${minutes} daqiqa` : `${minutes} daqiqa`),
    nothingYet: 'Bugun hali belgi yoʻq',
    title: 'Siz haqingizda nima yozilgan',
    about: 'Bugungi belgilaringiz va har biri bilan nima yozilgani. Joylashuv faqat belgi bilan yoziladi.',
    onlyHere: 'Serverga ulanib boʻlmayapti: faqat shu qurilmada borlari koʻrsatilgan.',
    label: {
      when: 'Qachon',
      place: 'Qayerda',
      position: 'Joylashuv',
      method: 'Nima orqali tanildi',
      address: 'Tarmoq manzili',
      device: 'Shu qurilmada',
    },
    method: {
      own: 'oʻz qurilmangiz',
      pin: 'PIN-kod',
      badge: 'beyj',
      camera: 'kamera orqali QR-kod',
      nfc: 'NFC beyj',
      list: 'ismlar roʻyxati',
    },
    verdict: {
      live: 'darhol qabul qilindi',
      kept: 'keyinroq qabul qilindi',
      doubtful: 'vaqti tekshirilmoqda',
    },
    stated: 'bu vaqtni keyin oʻzingiz aytgansiz',
    noPosition: 'yozilmagan',
    noAddress: 'yozilmagan',
    review: 'Hisobga olishdan oldin bu belgini koʻrib chiqishadi.',
    forgets: (when) => `${when} gacha`,
    forgetsOnceSent: (days) => plural(locale, days, { other: 'qayd etilguncha va yana # kun' }),
    keptForDecision: 'u haqda qaror qilinguncha',
    keptForGood: 'qurilma ishlatilguncha: belgi yuborilmagan',
    notHere: 'bu yerda saqlanmaydi',
  },
};
