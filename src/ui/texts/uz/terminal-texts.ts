import { plural } from '../plural.ts';
import type { TerminalTexts } from '../terminal-texts.ts';
import { locale } from './locale.ts';

/** The texts of a shared terminal, in Uzbek in Latin script. */
export const terminalTexts: TerminalTexts = {
  enterPin: 'PIN-kodni kiriting',
  erase: 'Oʻchirish',
  ok: 'OK',
  digits: (count) => plural(locale, count, { other: '# ta raqam kiritildi' }),
  chooseName: 'Ismni tanlash',
  search: 'Ism boʻyicha qidirish',
  nobody: 'Bu yerda bunday ism yoʻq. Boshqa joyda ishlaydiganlar oʻsha yerda belgilanadi.',
  usualNow: 'Odatda shu paytda',
  likely: { in: 'ehtimol, kelish', out: 'ehtimol, ketish' },
  allNames: 'Barcha ismlar',
  back: 'Orqaga',
  pinOf: (name) => `PIN-kod: ${name}`,
  which: 'Siz kimsiz?',
  unknownPin: 'Bu yerda bunday PIN-kod yoʻq. Qayta kiriting yoki administratordan yangisini soʻrang.',
  unknownBadge:
    'Bu beyj bu yerda nomaʼlum. Boshqa joyda ishlasangiz, oʻsha yerda belgilaning yoki administratorga murojaat qiling.',
  closed: (seconds) =>
    plural(locale, seconds, {
      other: 'Notoʻgʻri PIN-kodlar koʻp. # soniyadan keyin ochiladi. Beyjlar ishlaydi.',
    }),
  noRoster: 'Terminal hali xodimlarni bilmaydi. Unga bir marta tarmoq kerak.',
  rosterAge: (days) =>
    plural(locale, days, {
      other: 'Xodimlar roʻyxati # kundan beri yangilanmagan: terminal serverga ulanmadi.',
    }),

  since: { in: (when) => `Ishda: ${when}`, out: (when) => `Ketgan: ${when}` },
  noPunch: 'Hali belgi yoʻq',
  yesterday: (time) => `kecha, ${time}`,
  onDay: (day, time) => `${day}, ${time}`,
  notMe: 'Bu men emas',

  undo: 'Qaytarish',
  justNow: {
    in: (seconds) => `${seconds} soniya oldin kelishni belgiladingiz.`,
    out: (seconds) => `${seconds} soniya oldin ketishni belgiladingiz.`,
  },
  allTheSame: { in: 'Baribir keldim', out: 'Baribir ketdim' },
  leaveIt: 'Boricha qolsin',

  forgotten: {
    yesterday: 'Kecha ketishni belgilamagansiz',
    day: (day) => `Ketishni belgilamagansiz: ${day}`,
    ask: 'Qachon ketgansiz?',
    what: 'Bu sizning soʻzingiz bilan yoziladi.',
    comesIn: 'Hozirgi kelishingiz oʻzi belgilanadi.',
    state: (time) => `Soat ${time} da ketganman`,
    skip: 'Eslay olmayman',
    earlier: (minutes) => (minutes < 60 ? `${minutes} daqiqa oldinroq` : '1 soat oldinroq'),
    later: (minutes) => (minutes < 60 ? `${minutes} daqiqa keyinroq` : '1 soat keyinroq'),
  },

  camera: {
    start: 'Kamerani yoqish',
    starting: 'Kamera yoqilmoqda…',
    hold: 'QR-beyjni kameraga tuting',
    denied:
      'Bu brauzerda kameraga ruxsat yoʻq. Sahifa sozlamalarida ruxsat bering yoki boshqa usulda belgilaning.',
    none: 'Qurilmada kamera yoʻq. Boshqa usulda belgilaning.',
    busy: 'Kameradan boshqa dastur foydalanmoqda. Uni yoping yoki boshqa usulda belgilaning.',
    unsupported:
      'Bu brauzer kamerani bermaydi. Terminalni yangiroq brauzerda oching yoki boshqa usulda belgilaning.',
    reader: 'QR oʻqigich hali yuklanmagan. Unga bir marta tarmoq kerak.',
  },
  nfc: {
    start: 'NFC’ni yoqish',
    hold: 'Kartani qurilmaga tuting',
    denied:
      'Bu brauzerda NFC’ga ruxsat yoʻq. Sahifa sozlamalarida ruxsat bering yoki boshqa usulda belgilaning.',
    failed: 'Qurilmada NFC oʻchirilgan. Uni tizim sozlamalarida yoqing yoki boshqa usulda belgilaning.',
  },
};
