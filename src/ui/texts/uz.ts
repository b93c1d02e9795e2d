import type { Catalogue } from './catalogue.ts';
import { metres } from './metres.ts';
import { plural } from './plural.ts';

const locale = 'uz-Latn';

/** Uzbek in Latin script. */
export const uz: Catalogue = {
  locale,
  product: 'Workly terminali',
  language: 'Til',

  clockIn: 'Keldim',
  clockOut: 'Ketdim',
  sampleCompany: 'Namuna kompaniya',
  signOut: 'Chiqish',
  close: 'Yopish',
  cancel: 'Bekor qilish',

  done: { in: (time) => `Kelish ${time}`, out: (time) => `Ketish ${time}` },
  punch: { in: (time) => `Kelish ${time}`, out: (time) => `Ketish ${time}` },
  state: {
    saving: 'Saqlanmoqda…',
    kept: 'Shu qurilmada saqlandi',
    recorded: 'Qayd etildi',
    refused: 'Rad etildi',
    signIn: 'Kirish kerak',
    update: 'Yangilash kerak',
    fault: 'Eʼtibor talab qiladi',
    sending: 'Yuborilmoqda…',
    notSaved: 'Saqlanmadi',
    undone: 'Bekor qilindi',
  },
  meaning: {
    kept: 'Oʻzi yuboriladi. Ketaverishingiz mumkin.',
    signIn: 'Belgi shu qurilmada saqlangan va yangi havola orqali kirganingizda yuboriladi.',
    update: 'Belgi shu qurilmada saqlangan va ilova yangilangach yuboriladi.',
    fault:
      'Belgi shu qurilmada saqlangan, lekin serverda uning raqami bilan boshqasi bor. Administratorga ayting.',
    unsaved: 'Bu brauzer hech narsa saqlay olmaydi. «Qayd etildi» chiqmaguncha sahifani yopmang.',
    unsavedUnreachable:
      'Hali qayd ETILMADI: brauzer hech narsa saqlay olmaydi va serverga ulanib boʻlmayapti. Sahifani yopmang yoki rahbaringizga ayting.',
    unsavedHeld:
      'Qayd ETILMADI: server bu qurilmani endi tanimaydi, brauzer esa hech narsa saqlay olmaydi. Rahbaringizga ayting.',
  },
  refusal: {
    denied: 'Siz bu yerda belgilana olmaysiz. Administratorga murojaat qiling.',
    unknownLocation: 'Server bu joyni yoki xodimni endi tanimaydi. Administratorga murojaat qiling.',
    time: 'Server belgi vaqtini qabul qilmadi. Administratorga murojaat qiling.',
    other: (message) => `Server javobi: ${message}`,
  },
  obstacle: {
    'no-answer': 'Server bilan aloqa yoʻq.',
    stranger: 'Bu tarmoq serverga oʻtkazmayapti. Balki tarmoqqa kirish kerakdir.',
    busy: 'Server band.',
    'server-fault': 'Serverda nosozlik.',
  },

  radius: (length) => `radius ${metres(locale, length)}`,
  lastKnown: 'oxirgi maʼlumot boʻyicha',
  distance: (length, accuracy) => `markazdan ${metres(locale, length)}, aniqlik ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `aniqlik ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `${seconds} soniya oldingi maʼlumot`,
  locating: 'Joylashuv aniqlanmoqda…',
  noPosition: {
    denied: 'Joylashuvsiz: bu brauzerda unga ruxsat berilmagan.',
    unavailable: 'Joylashuvsiz: qurilma uni aniqlay olmadi.',
    timeout: 'Joylashuvsiz: 3 soniyada topilmadi.',
    unsupported: 'Joylashuvsiz: brauzer uni aniqlamaydi.',
    stale: 'Joylashuvsiz: faqat eskisi bor edi.',
    lost: 'Joylashuvsiz: belgi yuborilguncha topilmadi.',
  },
  clockDoubtful: 'Vaqt shu qurilmadan olindi. U server bilan solishtiriladi.',

  allSent: 'Hammasi yuborildi',
  waiting: (count) => plural(locale, count, { other: '# ta belgi yuborilishini kutmoqda' }),
  refusedCount: (count) => plural(locale, count, { other: '# ta belgi rad etildi' }),
  unsavedCount: (count) => plural(locale, count, { other: '# ta belgi saqlanmadi: sahifani yopmang' }),
  offline: 'Tarmoq yoʻq: belgilar shu yerda saqlanadi va keyin yuboriladi',
  storageFault: 'Bu brauzer belgilarni saqlay olmaydi. Tarmoqsiz bu yerda belgilanib boʻlmaydi.',
  queueTitle: 'Shu qurilmadagi belgilar',
  queueEmpty: 'Kutayotgani yoʻq. Hammasi yuborildi.',
  sendNow: 'Hozir yuborish',
  retry: 'Qayta urinish',
  ofAnother: 'Boshqa xodimniki. U shu qurilmada kirganda yuboriladi.',
  another: 'Boshqa xodim',
  tries: (count) => plural(locale, count, { other: '# marta urinildi' }),
  nextTry: (time) => `keyingisi ${time} da`,
  today: 'Bugun',
  oldest: (hours) => plural(locale, hours, { other: 'eng eskisi # soatdan beri kutmoqda' }),
  storageLasting: 'Brauzer bu yerda saqlanganini asrashga vaʼda berdi.',
  storageFleeting:
    'Joy tugasa, brauzer bu yerda saqlanganini oʻchirishi mumkin. Ilovani oʻrnatish yordam beradi.',

  receiptCode: 'Kod',
  askCode: 'Belgi kodi boʻyicha soʻrash',
  check: 'Tekshirish',
  codeUnknown:
    'Bu qurilma bunday kodli belgini bilmaydi. Olti belgini tekshiring yoki belgilangan qurilmangizda soʻrang.',

  rescue: {
    save: 'Faylga saqlash',
    share: 'Faylni ulashish',
    what: 'Belgilarni faqat server oʻqiy oladigan faylga saqlash mumkin. Uni istalgan terminalda yuklang: hech narsa ikki marta yozilmaydi.',
    bringIn: 'Faylni yuklash',
    unreadable: 'Bu terminal belgilari fayli emas.',
    unreachable: 'Serverga ulanib boʻlmayapti. Keyinroq urinib koʻring: fayl yaroqli qoladi.',
    refused: (message) => `Server faylni qabul qilmadi: ${message}`,
    done: (recorded, refused) => {
      const taken = plural(locale, recorded, { other: '# ta belgi qayd etildi' });
      return refused === 0 ? `${taken}.` : `${taken}, ${refused} tasi rad etildi.`;
    },
  },
  giveUp: {
    start: 'Bekor qilish',
    what: 'Belgi hech qachon yuborilmaydi. Avval nusxasi faylga saqlanadi, belgi esa sababingiz bilan roʻyxatda qoladi.',
    reason: 'Nega?',
    confirm: 'Nusxasini saqlab, bekor qilish',
  },

  enrolling: 'Qurilma sozlanmoqda…',
  enrollingUnreachable: 'Serverga ulanib boʻlmayapti. U javob berishi bilan sozlash davom etadi.',
  looking: 'Ulanmoqda…',
  notEnrolled: {
    title: 'Qurilma hali sozlanmagan',
    how: [
      'Administrator bergan havolani shu brauzerda oching.',
      'Har bir havola bir marta ishlaydi. Ishlatilgan boʻlsa, yangisini soʻrang.',
      'iPhone yoki iPad’da avval sahifani bosh ekranga qoʻshing va havolani oʻsha yerdan oching.',
    ],
  },
  linkRefused: 'Bu havola allaqachon ishlatilgan yoki eskirgan. Administratordan yangisini soʻrang.',
  serverUnreachable: 'Hozir serverga ulanib boʻlmayapti. Sahifa oʻzi qayta urinadi.',
  insecure: {
    title: 'Manzil xavfsiz emas',
    why: [
      'Oddiy http orqali brauzer belgilarni tarmoqsiz saqlamaydi va joylashuvni bermaydi, shuning uchun bu yerda belgilanish ishonchsiz.',
      'Terminalni https manzili orqali yoki serverning oʻzida http://localhost orqali oching.',
      'Administrator https’ni sozlashi mumkin; buni README tushuntiradi.',
    ],
  },
  broken: {
    title: 'Nimadir xato ketdi',
    what: [
      'Saqlangan belgilar shu qurilmada turibdi.',
      'Sahifani qayta yuklang. Takrorlansa, administratorga ayting.',
    ],
    reload: 'Qayta yuklash',
  },
  needsSignIn:
    'Server bu qurilmani endi tanimaydi. Belgilar shu yerda saqlanadi. Yuborish uchun yangi havolani oching.',
  signOutAsk: 'Shu qurilmada chiqasizmi?',
  signOutWaiting: (count) =>
    plural(locale, count, {
      other: '# ta belgi hali kutmoqda. Ular qurilmada qoladi va qayta kirganingizda yuboriladi.',
    }),
  signOutFailed: 'Serverga ulanib boʻlmadi, shuning uchun chiqmadingiz. Keyinroq urinib koʻring.',

  updateReady: 'Yangi versiya tayyor.',
  updateNow: 'Yangilash',
  updateLater: 'Keyinroq',
  updateNeeded: 'Server ilovaning yangiroq versiyasini talab qilmoqda.',
};
