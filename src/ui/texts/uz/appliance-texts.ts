import type { ApplianceTexts } from '../appliance-texts.ts';
import { formatNumber } from '../format-number.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of the self-check and of a device that stands by itself, in Uzbek. */
export const applianceTexts: ApplianceTexts = {
  check: {
    title: 'Oʻz-oʻzini tekshirish',
    running: 'Tekshirilmoqda…',
    well: 'Hammasi ishlayapti',
    remarks: (count) => plural(locale, count, { other: 'Ishlayapti, # ta eslatma bor' }),
    trouble: (count) => plural(locale, count, { other: '# ta nosozlikka eʼtibor kerak' }),
    again: 'Qayta tekshirish',
    at: (time) => `${time} da tekshirildi`,
    name: {
      server: 'Server',
      device: 'Bu qurilma',
      clock: 'Soat',
      storage: 'Xotira',
      queue: 'Kutayotgan belgilar',
      camera: 'Kamera',
      position: 'Joylashuv',
      'wake-lock': 'Ekran',
      battery: 'Batareya',
      version: 'Versiya',
    },
    result: { good: 'Yaxshi', poor: 'Eslatma', bad: 'Nosozlik', absent: 'Kerak emas' },
    advice: {
      server: 'Qurilmaning Wi-Fi yoki kabelini tekshiring; server javob berguncha belgilar saqlanadi.',
      device: 'Administrator qurilmani qaytadan sozlaydi; ungacha belgilar saqlanadi.',
      clock: 'Tizim sozlamalarida avtomatik sana va vaqtni yoqing.',
      storage: 'Terminalni ilova sifatida oʻrnating va qurilmada joy boʻshating.',
      queue: 'Belgilar roʻyxatini ochib, nima xalal berayotganini koʻring.',
      camera:
        'Brauzer sozlamalarida bu sahifaga kamerani ruxsat eting yoki uni kompaniya qoidalarida oʻchiring.',
      position: 'Brauzer sozlamalarida bu sahifaga joylashuvni ruxsat eting.',
      'wake-lock': 'Tizim sozlamalarida ekran hech qachon oʻchmaydigan qiling.',
      battery: 'Quvvatlagichni ulang.',
      version: 'Terminaldan hech kim foydalanmayotganda yangi versiya oʻzi oʻrnatiladi.',
    },
    reached: 'javob beryapti',
    silent: 'javob bermayapti',
    accepted: 'server uni taniydi',
    unknownDevice: 'server uni endi tanimaydi',
    keysLost: 'u kalitlarini yoʻqotgan',
    clockExact: (seconds) => plural(locale, seconds, { other: '# soniya farq bor' }),
    clockOff: (minutes) => plural(locale, minutes, { other: '# daqiqa farq bor' }),
    clockUnknown: 'server vaqti hali maʼlum emas',
    clockChanged: 'u oʻzgartirilgan yoki qurilma uxlagan',
    free: (megabytes) => `${formatNumber(locale, megabytes)} MB boʻsh`,
    lasting: 'ishonchli saqlanadi',
    fleeting: 'brauzer oʻchirishi mumkin',
    storageBroken: 'ishlamayapti',
    oldest: (minutes) => plural(locale, minutes, { other: 'eng eskisi # daqiqadan beri' }),
    access: {
      off: 'bu yerda kerak emas',
      ready: 'ruxsat berilgan',
      asks: 'hali ruxsat berilmagan',
      denied: 'brauzerda taqiqlangan',
      none: 'mavjud emas',
    },
    awake: {
      off: 'bu yerda kerak emas',
      held: 'oʻchmaydi',
      lost: 'oʻchib qolishi mumkin',
      none: 'brauzer uni yoniq tuta olmaydi',
    },
    battery: (percent) => `${percent} %`,
    charging: 'quvvatlanmoqda',
    noBattery: 'brauzer aytmaydi',
    newer: {
      none: 'eng yangisi',
      ready: 'yangirogʻi bor',
      needed: 'server yangirogʻini soʻrayapti',
      advised: 'yangirogʻi tavsiya etiladi',
    },
  },
  rest: { touch: 'Belgilanish uchun ekranga teging' },
  fullScreen: {
    left: (time) => `Toʻliq ekran ${time} da oʻchirilgan.`,
    enter: 'Toʻliq ekran',
    leave: 'Toʻliq ekrandan chiqish',
  },
  expired: {
    what: 'Bu terminalga administrator kerak: server uni endi tanimaydi. Belgilanavering, belgilar shu yerda saqlanadi.',
    keysLost:
      'Bu terminalga administrator kerak: u kalitlarini yoʻqotgan va endi hech kimni PIN yoki nishon bilan tanimaydi. Qayd etilgan belgilar yoʻqolmagan.',
    setUp: 'Sozlash',
  },
  settings: {
    title: 'Sozlamalar',
    pin: 'Administrator PIN-kodi',
    open: 'Ochish',
    wrongPin: 'Bu administrator PIN-kodi emas. Qayta kiriting.',
    wait: (seconds) => plural(locale, seconds, { other: 'Notoʻgʻri PIN-kod juda koʻp. # soniya kuting.' }),
    noPin:
      'Bu joy uchun administrator PIN-kodi berilmagan, shuning uchun sozlamalar yopiq. Uni administrator qoidalarda belgilaydi.',
    queue: 'Shu qurilmadagi belgilar',
    screen: 'Ekran',
    language: 'Bu terminalning tili',
    names: 'Ismlar roʻyxati',
    usualFirst: 'Odatdagi ismlar birinchi',
    usualFirstNote:
      'Terminal kim qaysi soatlarda belgilanishini oʻzi eslab qoladi. Oʻchirilsa, buni unutadi.',
    setUpAnew: 'Terminalni qaytadan sozlash',
    endTerminal: 'Terminalni tugatish',
  },
  linkHere: {
    title: 'Bu qurilma terminal',
    what: (name) =>
      `Bu brauzerni boshqa qurilmaga aylantiradigan havola ochildi. «${name}» terminali bu yerda tugaydi va hamma boshqa joyda belgilanishi kerak boʻladi.`,
    use: 'Havoladan foydalanish',
  },
};
