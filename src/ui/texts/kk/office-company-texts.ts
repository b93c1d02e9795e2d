import type { OfficeCompanyTexts } from '../office-company-texts.ts';

/** The texts of the company and of who keeps it, in Kazakh. */
export const officeCompanyTexts: OfficeCompanyTexts = {
  company: {
    settings: 'Баптаулар',
    name: 'Компания атауы',
    nameMissing: 'Компания атауын енгізіңіз.',
    zone: 'Уақыт белдеуі',
    zoneNote: 'Ол таңдалған күйінде қалады: барлық уақыт сонда жазылған.',
    nameOrder: 'Есімдер қалай жазылады',
    example: { first: 'Ерлан', last: 'Ахметов', middle: 'Серікұлы' },
    hours: 'Уақыт қалай жазылады',
    hoursOf: { '24': '24 сағат: 18:30', ampm: '12 сағат: 6:30 PM' },
    messages: 'Сервер хабарламаларының тілі',
    messagesIn: { ru: 'Орысша', en: 'Ағылшынша' },
  },
  administrators: {
    title: 'Әкімшілер',
    note: 'Олар мұнда бәрін істей алады. Әрқайсысының өз поштасы мен құпиясөзі бар.',
    email: 'Электрондық пошта',
    you: 'Сіз',
    add: 'Әкімші қосу',
    addLabel: 'Жаңа әкімшінің поштасы',
    emailTaken: 'Мұндай поштасы бар тіркелгі бар. Басқасын енгізіңіз.',
    newPassword: 'Жаңа құпиясөз',
    newPasswordOf: (email) => `${email} үшін жаңа құпиясөз керек пе?`,
    newPasswordWhat: 'Ескісі жұмыс істемейді, бұл адамның барлық сеансы аяқталады.',
    drawn: (email) => `${email} құпиясөзі`,
    once: 'Ол тек қазір көрсетіледі. Оны беріңіз немесе көшіріп алыңыз.',
    copy: 'Көшіру',
    copied: 'Көшірілді.',
  },
};
