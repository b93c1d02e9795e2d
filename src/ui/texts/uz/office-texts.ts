import { formatNumber } from '../format-number.ts';
import type { OfficeTexts } from '../office-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

const number = (count: number) => formatNumber(locale, count);

/** What every page of the office says, in Uzbek in Latin script. */
export const officeTexts: OfficeTexts = {
  office: {
    title: 'Ofis',
    menu: 'Menyu',
    skip: 'Asosiy qismga',
    pages: {
      presence: 'Kim ishda',
      record: 'Jurnal',
      review: 'Tekshiruvda',
      hours: 'Soatlar',
      people: 'Xodimlar',
      places: 'Joylar',
      devices: 'Qurilmalar',
      company: 'Kompaniya',
    },
    noPage: { title: 'Bunday sahifa yoʻq', what: 'Menyudan birini tanlang.' },
    noNetwork: 'Tarmoq yoʻq. Ofis faqat tarmoq bilan ishlaydi; sahifa oʻzi davom etadi.',
    noServer: 'Server javob bermayapti. Sahifa oʻzi qayta soʻraydi.',
    notLoaded: {
      title: 'Yuklab boʻlmadi',
      what: 'Tarmoqni tekshirib, qayta urinib koʻring.',
      again: 'Qayta urinish',
    },
    keptByWorkly:
      'Xodimlar, joylar va soatlarni Workly yuritadi. Ularni oʻsha yerda oʻzgartiring; bu yerda faqat koʻrsatiladi.',
    sample: 'Bu namuna kompaniya, sinab koʻrish uchun.',
    sampleHow:
      'Oʻz kompaniyangizni sozlash uchun server ishga tushganda chiqargan manzilni oching. Yangi ishga tushirish yangisini chiqaradi. Shunda namuna yoʻqoladi.',
  },
  officeSignIn: {
    title: 'Ofisga kirish',
    note: 'Kompaniya administratorlari uchun.',
    email: 'Elektron pochta',
    password: 'Parol',
    showPassword: 'Parolni koʻrsatish',
    action: 'Kirish',
    signOut: 'Chiqish',
    wrong: 'Pochta yoki parol notoʻgʻri. Qayta urinib koʻring yoki boshqa administratordan soʻrang.',
    wrongPassword: 'Parol notoʻgʻri. Qayta urinib koʻring.',
    noEmail: 'Pochtani kiriting, masalan anna@example.com.',
    noAdministrator: 'Bu hisob administratorniki emas. Administrator hisobi bilan kiring.',
    notSetUp:
      'Bu serverda hali kompaniya yoʻq. Server ishga tushganda chiqargan manzilni oching; yangi ishga tushirish yangisini chiqaradi.',
    again: {
      title: 'Parolni kiriting',
      what: 'Bu kim kira olishini hal qiladi. Parol 15 daqiqa amal qiladi.',
      action: 'Davom etish',
    },
    ended: {
      title: 'Qayta kiring',
      what: (email) => `Seans tugadi. ${email} parolini kiriting, oʻsha joydan davom etasiz.`,
    },
  },
  common: {
    save: 'Saqlash',
    saved: 'Saqlandi.',
    loading: 'Yuklanmoqda…',
    retry: 'Qayta urinish',
    previous: 'Orqaga',
    next: 'Keyingi',
    paging: 'Sahifalar',
    shown: (from, to, total) => `${number(total)} tadan ${number(from)}–${number(to)}`,
    filter: 'Saralash',
  },
  failure: {
    unreachable: 'Server javob bermayapti. Tarmoqni tekshirib, qayta urinib koʻring.',
    tooMany: 'Urinishlar juda koʻp. Bir necha daqiqa kuting.',
    tooManyFor: (minutes) => plural(locale, minutes, { other: 'Urinishlar juda koʻp. # daqiqa kuting.' }),
    denied: 'Server bunga ruxsat bermaydi. Serverni boshqaradigan kishiga murojaat qiling.',
    gone: 'Bu endi yoʻq. Sahifani qayta yuklang.',
    refused: (message) => `Server rad etdi: “${message}”. Kiritilganini tuzatib, qayta urinib koʻring.`,
  },
};
