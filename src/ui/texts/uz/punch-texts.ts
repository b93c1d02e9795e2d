import type { PunchTexts } from '../punch-texts.ts';

/** The texts about a punch and what became of it, in Uzbek in Latin script. */
export const punchTexts: PunchTexts = {
  done: { in: (time) => `Kelish ${time}`, out: (time) => `Ketish ${time}` },
  punch: { in: (time) => `Kelish ${time}`, out: (time) => `Ketish ${time}` },
  state: {
    saving: 'Saqlanmoqda…',
    checking: 'Joylashuv tekshirilmoqda…',
    kept: 'Shu qurilmada saqlandi',
    recorded: 'Qayd etildi',
    refused: 'Rad etildi',
    signIn: 'Kirish kerak',
    update: 'Yangilash kerak',
    fault: 'Eʼtibor talab qiladi',
    sending: 'Yuborilmoqda…',
    notSaved: 'Saqlanmadi',
    undone: 'Bekor qilindi',
    takenBack: 'Qaytarib olindi',
  },
  meaning: {
    kept: 'Oʻzi yuboriladi. Ketaverishingiz mumkin.',
    checking: 'Belgi shu yerda qabul qilinishi bir lahzada maʼlum boʻladi.',
    signIn: 'Belgi shu qurilmada saqlangan va qayta kirganingizda yuboriladi.',
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
    other: (message) => `Server uni rad etdi: “${message}”. Administratorga murojaat qiling.`,
  },
  obstacle: {
    'no-answer': 'Server bilan aloqa yoʻq.',
    stranger: 'Bu tarmoq serverga oʻtkazmayapti. Balki tarmoqqa kirish kerakdir.',
    busy: 'Server band.',
    'server-fault': 'Serverda nosozlik.',
  },
  clockDoubtful: 'Vaqt shu qurilmadan olindi. U server bilan solishtiriladi.',
  receiptCode: 'Kod',
};
