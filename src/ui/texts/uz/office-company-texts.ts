import type { OfficeCompanyTexts } from '../office-company-texts.ts';

/** The texts of the company and of who keeps it, in Uzbek in Latin script. */
export const officeCompanyTexts: OfficeCompanyTexts = {
  company: {
    settings: 'Sozlamalar',
    name: 'Kompaniya nomi',
    nameMissing: 'Kompaniya nomini kiriting.',
    zone: 'Vaqt mintaqasi',
    zoneNote: 'U tanlanganicha qoladi: barcha vaqtlar shu mintaqada yozilgan.',
    nameOrder: 'Ismlar qanday yoziladi',
    example: { first: 'Aziz', last: 'Karimov', middle: 'Rustamovich' },
    hours: 'Vaqt qanday yoziladi',
    hoursOf: { '24': '24 soat: 18:30', ampm: '12 soat: 6:30 PM' },
    messages: 'Server xabarlari tili',
    messagesIn: { ru: 'Ruscha', en: 'Inglizcha' },
  },
  administrators: {
    title: 'Administratorlar',
    note: 'Ularga bu yerda hamma narsa mumkin. Har birining oʻz pochtasi va paroli bor.',
    email: 'Elektron pochta',
    you: 'Siz',
    add: 'Administrator qoʻshish',
    addLabel: 'Yangi administrator pochtasi',
    emailTaken: 'Bunday pochtali hisob bor. Boshqasini kiriting.',
    newPassword: 'Yangi parol',
    newPasswordOf: (email) => `${email} uchun yangi parolmi?`,
    newPasswordWhat: 'Eskisi ishlamay qoladi va bu kishining barcha seanslari tugaydi.',
    drawn: (email) => `${email} paroli`,
    once: 'U faqat hozir koʻrsatiladi. Uni bering yoki nusxalab oling.',
    copy: 'Nusxalash',
    copied: 'Nusxalandi.',
  },
};
