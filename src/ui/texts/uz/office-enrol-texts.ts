import type { OfficeEnrolTexts } from '../office-enrol-texts.ts';

/** What is said where a tablet or a phone is made a kiosk, in Uzbek in Latin script. */
export const officeEnrolTexts: OfficeEnrolTexts = {
  enrol: {
    title: 'Planshetni terminal qilish',
    place: 'Qayerda turadi',
    name: 'Nomi',
    nameNote: 'Qurilmalar orasida shu nom bilan topiladi.',
    nameMissing: 'Planshetga nom bering.',
    make: 'Kodni koʻrsatish',
    scan: 'Qurilma kamerasini shu kodga tuting va u koʻrsatgan havolani oching.',
    qrOf: (name) => `Planshetni «${name}» terminali qiladigan QR-kod`,
    steps: 'Kamerasiz',
    openAddress: (address) => `Qurilmada ${address} manzilini oching.`,
    typeCode: 'U yerda «Kod yoki havola bilan» boʻlimida shu kodni kiriting.',
    code: 'Kod',
    link: 'Havola',
    copyLink: 'Havolani nusxalash',
    copied: 'Nusxalandi.',
    until: (time) => `Bir marta, soat ${time} gacha ishlaydi.`,
    expired: 'Kod muddati tugadi. Yangisini yarating.',
    anew: 'Yangi kod',
    waiting: 'Qurilma kutilmoqda…',
    enrolled: (name) => `«${name}» terminali ulandi, unda belgilanish mumkin.`,
    sameMachine:
      'Shu kompyuterdagi brauzer terminal boʻlishi mumkin: havolani boshqa oyna yoki profilda oching.',
    openHere: 'Shu kompyuter uchun havola',
    unreachable: {
      title: 'QR-kod yoʻq: planshet uni xavfsiz ocha olmaydi',
      loopback: 'Ofis har bir qurilmani oʻziga olib boradigan manzilda ochilgan.',
      plain: (origin) =>
        `${origin} — oddiy http. Unda brauzer tarmoqsiz hech narsa saqlamaydi, joylashuvni bermaydi va tarmoqdagi har kim tinglay oladi.`,
      what: 'Serverga planshet yeta oladigan https manzil bering:',
      steps: (name) => [
        `Server kompyuteriga planshetlar biladigan nom bering, masalan ${name}.`,
        `Oldiga sertifikatli Caddy qoʻying: shu nom ostida «reverse_proxy 127.0.0.1:3000» — butun fayl shu.`,
        `Serverni PUBLIC_URL=https://${name} bilan ishga tushiring va ofisni oʻsha yerda oching.`,
      ],
    },
    phone: 'Oʻz telefoni yoki kompyuteri',
    phoneWhat: 'Brauzerni xodimning shaxsiy terminali qiladigan havola. Bir marta, 24 soat ichida ishlaydi.',
    phoneMake: 'Havola yaratish',
  },
};
