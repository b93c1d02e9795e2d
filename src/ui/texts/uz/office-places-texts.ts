import type { OfficePlacesTexts } from '../office-places-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of places and rules, in Uzbek in Latin script. */
export const officePlacesTexts: OfficePlacesTexts = {
  places: {
    add: 'Joy qoʻshish',
    search: 'Qidirish',
    name: 'Nomi',
    address: 'Manzil',
    addressNote: 'Faqat oʻqish uchun; joylashuv koordinatalar boʻyicha tekshiriladi.',
    position: 'Koordinatalar',
    latitude: 'Kenglik',
    longitude: 'Uzunlik',
    degreesNote: 'Gradusda. Xaritadan olingan juftlik, masalan “41.2938, 69.2460”, ikkalasini toʻldiradi.',
    here: 'Hozir turgan joyimni olish',
    hereWhy:
      'Brauzer sizdan bir marta soʻraydi. Joylashuv faqat oʻz serveringizga yuboriladi, boshqa hech kimga emas.',
    hereFault: {
      denied:
        'Brauzer joylashuvni ayta olmaydi. Sahifa sozlamalarida ruxsat bering yoki koordinatalarni kiriting.',
      unavailable: 'Bu yerda joylashuv aniqlanmadi. Koordinatalarni kiriting.',
    },
    hereFound: (accuracy) => `Joylashuvingiz olindi, aniqligi ±${accuracy}.`,
    radius: 'Radius, metr',
    radiusShort: 'Radius',
    radiusNote:
      'Uning ichidagi belgi shu yerda qilingan hisoblanadi. Binoda telefonlar koʻpincha 30 m va undan koʻp adashadi.',
    noCircle: 'doirasiz',
    people: 'Xodimlar',
    devices: 'Qurilmalar',
    all: 'Barcha joylar',
    noPlace: 'Bunday joy yoʻq',
    fault: {
      title: 'Joyga nom bering.',
      latitude: '−90 dan 90 gacha gradus kiriting, masalan 41.2938.',
      longitude: '−180 dan 180 gacha gradus kiriting, masalan 69.2460.',
      radius: '0 dan 100 000 gacha butun metr kiriting. 0 — doirasiz.',
    },
    empty: {
      title: 'Hali joy yoʻq',
      note: 'Birinchisini qoʻshing: xodimlar va planshetlar joyga tegishli boʻladi.',
    },
    noMatch: { title: 'Bunday joy yoʻq', note: 'Qidiruvni oʻzgartiring.' },
  },
  sketch: {
    circle: (radius) => `Joy atrofida ${radius} li doira. Shimol tepada.`,
    none: 'Doira yoʻq: bu yerda joylashuv tekshirilmaydi.',
    you: (distance, accuracy) => `Bu qurilma markazdan ${distance} narida, ±${accuracy}.`,
    others: 'Uzuq chiziqli doiralar: yaqindagi boshqa joylar.',
    yardsticks: { bus: 'Taqqoslash uchun avtobus', pitch: 'Taqqoslash uchun futbol maydoni' },
  },
  policy: {
    company: 'Barcha joylar uchun qoidalar',
    companyNote: 'Joyning oʻz qoidalari boʻlmasa, shular amal qiladi.',
    ofPlace: 'Shu joyning qoidalari',
    byCompany: 'Bu yerda kompaniya qoidalari amal qiladi.',
    own: 'Bu joyning oʻz qoidalari bor.',
    makeOwn: 'Oʻz qoidalarini berish',
    takeBack: 'Kompaniya qoidalariga qaytarish',
    position: 'Joylashuviga koʻra belgi',
    where: { inside: 'Doira ichida', unsure: 'Aniqlab boʻlmaydi', outside: 'Doiradan tashqarida' },
    ruling: { allow: 'Yozish', mark: 'Yozish va tekshirish', refuse: 'Qabul qilmaslik' },
    terminals: 'Planshetlarda',
    list: 'Ismlar roʻyxati',
    lists: { open: 'Hamma uchun ochiq', 'with-pin': 'Ism PIN-kod soʻraydi', hidden: 'Roʻyxat yoʻq' },
    ways: { pin: 'PIN-kod', badge: 'Oʻqigichda beyj', camera: 'Kamerada QR-beyj', nfc: 'NFC beyj' },
    photos: 'Xodimlar surati',
    undo: 'Bosishni qaytarish vaqti',
    undoNote: 'Planshet belgini yuborishdan oldin shuncha kutadi.',
    undoSeconds: (seconds) => (seconds === 0 ? 'Yoʻq' : plural(locale, seconds, { other: '# soniya' })),
    noWay: 'Planshetda hech kim belgilana olmaydi: kamida bitta usulni qoldiring.',
    saved: 'Saqlandi. Planshetlar buni bir daqiqada biladi.',
  },
};
