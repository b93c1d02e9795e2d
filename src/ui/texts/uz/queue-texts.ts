import { plural } from '../plural.ts';
import type { QueueTexts } from '../queue-texts.ts';
import { locale } from './locale.ts';

/** The texts about the punches that the device keeps, in Uzbek in Latin script. */
export const queueTexts: QueueTexts = {
  allSent: 'Hammasi yuborildi',
  waiting: (count) => plural(locale, count, { other: '# ta belgi yuborilishini kutmoqda' }),
  refusedCount: (count) => plural(locale, count, { other: '# ta belgi rad etildi' }),
  unsavedCount: (count) => plural(locale, count, { other: '# ta belgi saqlanmadi: sahifani yopmang' }),
  offline: 'Tarmoq yoʻq: belgilar shu yerda saqlanadi va keyin yuboriladi',
  storageFault: 'Bu brauzer belgilarni saqlay olmaydi. Tarmoqsiz bu yerda belgilanib boʻlmaydi.',
  storageAdvice: {
    full: 'Qurilma xotirasi toʻlgan: belgi bu yerda saqlanmaydi va faqat “Qayd etildi” deb chiqqanda hisobga olinadi. Joy boʻshating: fayl yoki ilovalarni oʻchiring.',
    little:
      'Qurilma xotirasi deyarli toʻlgan. Fayl yoki ilovalarni oʻchiring, aks holda tez orada belgilar tarmoqsiz saqlanmaydi.',
    broken:
      'Brauzer hech narsani saqlamaydi: belgi bu yerda saqlanmaydi va faqat “Qayd etildi” deb chiqqanda hisobga olinadi. Kioskni maxfiy emas, oddiy oynada oching va maʼlumot saqlashga ruxsat bering; yordam bermasa, qurilmani qayta yoqing.',
  },
  queueTitle: 'Shu qurilmadagi belgilar',
  queueEmpty: 'Kutayotgani yoʻq. Hammasi yuborildi.',
  unlisted: (count) => plural(locale, count, { other: 'Yana # tasi bu yerda koʻrsatilmagan' }),
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
  askCode: 'Belgi kodi boʻyicha soʻrash',
  check: 'Tekshirish',
  codeUnknown:
    'Bu qurilma bunday kodli belgini bilmaydi. Olti belgini tekshiring yoki belgilangan qurilmangizda soʻrang.',
  rescue: {
    save: 'Faylga saqlash',
    share: 'Faylni ulashish',
    what: 'Belgilarni faqat server oʻqiy oladigan faylga saqlash mumkin. Uni istalgan terminalda yuklang: hech narsa ikki marta yozilmaydi.',
    impossible:
      'Hozir fayl tayyorlab boʻlmadi. Birozdan keyin yana urinib koʻring; yordam bermasa, qurilma kalitlarini yoʻqotgan va uni qayta sozlash kerak.',
    bringIn: 'Faylni yuklash',
    unreadable: 'Bu terminal belgilari fayli emas. Boshqa qurilmada saqlangan faylni tanlang.',
    unreachable: 'Serverga ulanib boʻlmayapti. Keyinroq urinib koʻring: fayl yaroqli qoladi.',
    refused: (message) => `Server faylni qabul qilmadi: “${message}”. Uni administratorga bering.`,
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
};
