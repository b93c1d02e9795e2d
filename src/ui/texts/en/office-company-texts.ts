import type { OfficeCompanyTexts } from '../office-company-texts.ts';

/** The texts of the company and of who keeps it, in English. */
export const officeCompanyTexts: OfficeCompanyTexts = {
  company: {
    settings: 'Settings',
    name: 'Name of the company',
    nameMissing: 'Give the company a name.',
    zone: 'Time zone',
    zoneNote: 'It stays as it was set up, since every time is recorded in it.',
    nameOrder: 'How names are written',
    example: { first: 'Ivan', last: 'Petrov', middle: 'Sergeevich' },
    hours: 'How times are written',
    hoursOf: { '24': '24 hours: 18:30', ampm: '12 hours: 6:30 PM' },
    messages: 'Language of the server’s messages',
    messagesIn: { ru: 'Russian', en: 'English' },
  },
  administrators: {
    title: 'Administrators',
    note: 'They may do everything here. Each has an e-mail and a password of their own.',
    email: 'E-mail',
    you: 'You',
    add: 'Add an administrator',
    addLabel: 'E-mail of the new administrator',
    emailTaken: 'There is an account with this e-mail already. Give another.',
    newPassword: 'New password',
    newPasswordOf: (email) => `A new password for ${email}?`,
    newPasswordWhat: 'The old one stops working, and they are signed out everywhere.',
    drawn: (email) => `The password of ${email}`,
    once: 'It is shown this once. Hand it over, or copy it now.',
    copy: 'Copy',
    copied: 'Copied.',
  },
};
