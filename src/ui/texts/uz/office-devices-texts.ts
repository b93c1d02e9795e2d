import { formatNumber } from '../format-number.ts';
import type { OfficeDevicesTexts } from '../office-devices-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of devices, in Uzbek in Latin script. */
export const officeDevicesTexts: OfficeDevicesTexts = {
  devices: {
    enrol: 'Planshet ulash',
    search: 'Qidirish',
    show: 'Koʻrsatish',
    shown: { used: 'Ishlatilmoqda', trouble: 'Eʼtirozli', revoked: 'Bekor qilingan', all: 'Hammasi' },
    counts: (used, silent) =>
      silent === 0
        ? `${formatNumber(locale, used)} tasi ishlatilmoqda, hammasi aloqada`
        : `${formatNumber(locale, used)} tasi ishlatilmoqda, ${formatNumber(locale, silent)} tasi jim`,
    kind: { terminal: 'Eshik oldidagi planshet', personal: 'Oʻz qurilmasi' },
    unnamed: 'Nomsiz',
    contact: {
      now: 'Aloqada',
      silent: 'Xabar yoʻq',
      never: 'Hali aloqaga chiqmagan',
      resting: 'Hozir ishlatilmayapti',
    },
    lastContact: (when) => `oxirgi marta ${when}`,
    enrolled: (when) => `Ulangan: ${when}`,
    revoked: (when) => `Bekor qilingan: ${when}`,
    label: {
      contact: 'Aloqa',
      version: 'Versiya',
      waiting: 'Kutmoqda',
      refused: 'Rad etilgan',
      battery: 'Batareya',
      clock: 'Soat',
      check: 'Oʻzini tekshirish',
      chain: 'Belgilar raqamlari',
      pins: 'Notoʻgʻri PIN-kodlar',
    },
    unknown: 'nomaʼlum',
    told: (when) => `Qurilma shunday xabar bergan: ${when}.`,
    chainWhole: (received) => plural(locale, received, { other: '# ta belgi keldi, hammasi joyida' }),
    chainNone: 'hali belgi yoʻq',
    gaps: (count, numbers) => plural(locale, count, { other: `# ta belgi yetishmaydi: ${numbers}` }),
    gapsWhat:
      'Qurilma bu raqamlarni bergan, lekin belgilarni yubormagan va oʻzida ham saqlamayapti. Maʼlumotlari oʻchirilgan boʻlishi mumkin: oʻsha kunlari u yerda kim belgilanganini soʻrang.',
    broken: (count, numbers) =>
      plural(locale, count, { other: `# ta belgi oldingisiga mos kelmaydi: ${numbers}` }),
    brokenWhat: 'Kimdir qurilmadagi maʼlumotni oʻzgartirgan boʻlishi mumkin. Bu belgilarni jurnalda koʻring.',
    andMore: (numbers) => `${numbers} va boshqalar`,
    undone: (count) => plural(locale, count, { other: '# tasi qaytarib olingan' }),
    wrongPins: (count, when) => plural(locale, count, { other: `Ketma-ket # ta notoʻgʻri PIN-kod, ${when}` }),
    clockRight: 'toʻgʻri',
    pinsWhat:
      'Kimdir u yerda PIN-kodlarni topishga urinayotgan boʻlishi mumkin. Undan keyingi belgilar “Tekshiruvda” kutadi.',
    remark: {
      refused: (count) => plural(locale, count, { other: '# tasi rad etilgan' }),
      gaps: (count) => plural(locale, count, { other: '# ta belgi yetishmaydi' }),
      broken: (count) => plural(locale, count, { other: '# ta belgi mos kelmaydi' }),
      pins: 'Notoʻgʻri PIN-kodlar',
    },
    back: 'Barcha qurilmalar',
    noDevice: 'Bunday qurilma yoʻq',
    rename: 'Nomini oʻzgartirish',
    name: 'Nomi',
    revoke: 'Bekor qilish',
    revokeAsk: (name) => `Bekor qilinsinmi: ${name}?`,
    revokeWhat: [
      'U endi hech narsa yoza olmaydi.',
      'Unda qolganini yana 30 kun yuborishi mumkin: bu belgilar “Tekshiruvda” kutadi va faqat siz “ha” desangiz hisobga olinadi.',
      'Qayta ishlatish uchun uni yangidan ulang.',
    ],
    revokeHolds: (count) => plural(locale, count, { other: 'Oxirgi xabarga koʻra unda # ta belgi bor.' }),
    revokeDone: (name) => `Bekor qilindi: ${name}.`,
    again: 'Qayta ulash',
    againWhat: 'Administrator kerak deb turgan qurilma uchun. U oʻsha-oʻsha qoladi va saqlaganini yuboradi.',
    empty: {
      title: 'Hali qurilma yoʻq',
      note: 'Eshik oldidagi planshetni ulang; telefonlar xodimlar kirganda shu yerda paydo boʻladi.',
    },
    noMatch: {
      title: 'Bu roʻyxatda qurilma yoʻq',
      note: 'Hammasini koʻrsating yoki qidiruvni oʻzgartiring.',
    },
  },
};
