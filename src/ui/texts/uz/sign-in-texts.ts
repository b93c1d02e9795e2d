import { plural } from '../plural.ts';
import type { SignInTexts } from '../sign-in-texts.ts';
import { locale } from './locale.ts';

/** The texts about signing in and installing, in Uzbek. */
export const signInTexts: SignInTexts = {
  signIn: {
    title: 'Kirish',
    email: 'Elektron pochta',
    password: 'Parol',
    showPassword: 'Parolni koʻrsatish',
    action: 'Kirish',
    wrong: 'Pochta yoki parol notoʻgʻri. Qayta urinib koʻring yoki administratordan soʻrang.',
    noPerson: 'Bu hisob hech bir xodimga bogʻlanmagan. Administratorga murojaat qiling.',
    tooMany: 'Urinishlar juda koʻp. Bir necha daqiqa kuting.',
    tooManyFor: (minutes) => plural(locale, minutes, { other: 'Urinishlar juda koʻp. # daqiqa kuting.' }),
    unreachable: 'Serverga ulanib boʻlmayapti. Birozdan keyin urinib koʻring.',
    refused: (message) => `Server rad etdi: “${message}”. Administratorga murojaat qiling.`,
    codeTitle: 'Kod yoki havola bilan',
    code: 'Administrator bergan kod yoki havola',
    codeAction: 'Sozlash',
    codeForm: 'Kod sakkizta harf va raqamdan iborat, masalan 7F3K-9TQ2.',
    codeRefused: 'Bu kod ishlatilgan, eskirgan yoki notoʻgʻri. Administratordan yangisini soʻrang.',
    again: 'Qayta kirish',
  },
  install: {
    title: 'Terminalni oʻrnatish',
    why: 'Uning oʻz belgisi boʻladi, tarmoqsiz ochiladi, brauzer esa saqlanganini asraydi.',
    action: 'Oʻrnatish',
    iosTitle: 'Avval terminalni bosh ekranga qoʻshing',
    iosWhy:
      'iPhone va iPad’da oʻrnatilgan terminal Safari bilan hech narsani boʻlishmaydi: bu yerda sozlangani u yerda ishlamaydi.',
    iosSteps: [
      'Safari’ning pastida yoki tepasidagi «Ulashish» tugmasini bosing: strelkali kvadrat.',
      'Pastga suring, «Bosh ekranga qoʻshish», keyin «Qoʻshish»ni bosing.',
      'Terminalni bosh ekrandan oching va oʻsha yerda kiring yoki havola yoki kodni oʻsha yerga qoʻying.',
    ],
    iosAnyway: 'Safari’da davom etish',
    notNow: 'Hozir emas',
  },
  wasTerminal: {
    title: (name) => `Bu qurilma «${name}» terminali edi`,
    what: 'Agar u hali ham hamma belgilanadigan joyda tursa, bu yerda kirmang: keyingilar sizning nomingizdan belgilanadi.',
    mine: 'Endi bu mening qurilmam',
  },
};
