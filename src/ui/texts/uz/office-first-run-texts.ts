import type { OfficeFirstRunTexts } from '../office-first-run-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** What is said while a company is set up, in Uzbek in Latin script. */
export const officeFirstRunTexts: OfficeFirstRunTexts = {
  firstRun: {
    title: 'Kompaniyangizni yarating',
    intro: 'Birinchi belgigacha besh qadam. Kiritganingiz shu varaqda qoladi, qayta yuklanganda ham.',
    sampleGoes: 'Namuna kompaniya barcha yozuvlari bilan uchinchi qadamda yoʻqoladi.',
    steps: {
      company: 'Kompaniya',
      place: 'Birinchi joy',
      administrator: 'Administrator',
      people: 'Xodimlar',
      tablet: 'Planshet',
    },
    progress: 'Sozlash qadamlari',
    stepOf: (step, steps) => `${steps} qadamdan ${step}-qadam`,
    goOn: 'Davom etish',
    goBack: 'Orqaga',
    leave: 'Sozlashdan chiqish',
    company: {
      what: 'Kompaniya qanday nomlanadi va qaysi soat boʻyicha ishlaydi.',
      zone: 'Vaqt mintaqasi',
      zoneNote: 'Brauzerdan olindi. Keyin oʻzgartirib boʻlmaydi: barcha vaqtlar shu mintaqada yoziladi.',
    },
    place: {
      what: 'Xodimlar qayerda belgilanadi. Doira ichidagi belgi shu joyda qilingan hisoblanadi.',
      proposed: 'Bosh ofis',
    },
    administrator: {
      what: 'Bu siz: bundan keyin ofisga shu pochta va parol bilan kirasiz.',
      passwordNote: 'Sakkizta yoki undan koʻp belgi.',
      passwordShort: 'Parolda sakkiztadan kam belgi bor. Uzunroq qiling.',
      create: 'Kompaniyani yaratish',
    },
    key: {
      missing:
        'Sozlash kaliti qayta yuklashda yoʻqoldi. Chiqarilgan manzilni yana oching yoki pastga qoʻying; kiritganingiz saqlangan.',
      refused:
        'Bu manzil ishlatilgan, eskirgan yoki xato yozilgan. Serverni qayta ishga tushiring: u yangisini chiqaradi. Uni oching yoki pastga qoʻying; kiritganingiz saqlangan.',
      paste: 'Server chiqargan manzil',
      pasteNote: 'U «#setup=» va kalit bilan tugaydi.',
      notOne: 'Bu yerda kalit yoʻq. Manzilni toʻliq qoʻying.',
    },
    already: 'Bu yerda kompaniya yaratilgan. Uning administratori boʻlib kiring.',
    people: {
      what: 'Bu yerda kim belgilanadi. Buni keyinroq, ofisda ham qilish mumkin.',
      count: (count) => plural(locale, count, { other: 'Hozir bu yerda # xodim bor.' }),
      byTable: 'Jadvaldan',
      byHand: 'Bittalab',
      cardsWhat:
        'Planshetda belgilanish uchun har kimga PIN-kod yoki QR-beyj kerak. Ularni kartochka qilib chop eting.',
      later: 'Keyinroq',
    },
    tablet: {
      what: 'Kirishdagi planshet bir marta ishlaydigan kod bilan terminalga aylanadi.',
      proposed: 'Kirish',
    },
    done: 'Kompaniya yaratildi.',
    toOffice: 'Ofisga',
  },
};
