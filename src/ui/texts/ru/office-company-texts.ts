import type { OfficeCompanyTexts } from '../office-company-texts.ts';

/** The texts of the company and of who keeps it, in Russian. */
export const officeCompanyTexts: OfficeCompanyTexts = {
  company: {
    settings: 'Настройки',
    name: 'Название компании',
    nameMissing: 'Дайте компании название.',
    zone: 'Часовой пояс',
    zoneNote: 'Он остаётся таким, каким был выбран: в нём записано всё время.',
    nameOrder: 'Как пишутся имена',
    example: { first: 'Иван', last: 'Петров', middle: 'Сергеевич' },
    hours: 'Как пишется время',
    hoursOf: { '24': '24 часа: 18:30', ampm: '12 часов: 6:30 PM' },
    messages: 'Язык сообщений сервера',
    messagesIn: { ru: 'Русский', en: 'Английский' },
  },
  administrators: {
    title: 'Администраторы',
    note: 'Им можно здесь всё. У каждого своя почта и свой пароль.',
    email: 'Эл. почта',
    you: 'Вы',
    add: 'Добавить администратора',
    addLabel: 'Почта нового администратора',
    emailTaken: 'Учётная запись с такой почтой уже есть. Укажите другую.',
    newPassword: 'Новый пароль',
    newPasswordOf: (email) => `Новый пароль для ${email}?`,
    newPasswordWhat: 'Старый перестанет действовать, и все сеансы этого человека закончатся.',
    drawn: (email) => `Пароль для ${email}`,
    once: 'Он показывается только сейчас. Передайте его или скопируйте.',
    copy: 'Скопировать',
    copied: 'Скопировано.',
  },
};
