import { plural } from '../plural.ts';
import type { SetupTexts } from '../setup-texts.ts';
import { locale } from './locale.ts';

/** The texts about how a device is set up and signed out, in Uzbek in Latin script. */
export const setupTexts: SetupTexts = {
  signOut: 'Chiqish',
  enrolling: 'Qurilma sozlanmoqda…',
  enrollingUnreachable: 'Serverga ulanib boʻlmayapti. U javob berishi bilan sozlash davom etadi.',
  looking: 'Ulanmoqda…',
  notEnrolled: {
    title: 'Qurilma hali sozlanmagan',
    how: [
      'Administrator bergan havolani shu brauzerda oching.',
      'Har bir havola bir marta ishlaydi. Ishlatilgan boʻlsa, yangisini soʻrang.',
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
  needsSignIn:
    'Server bu qurilmani endi tanimaydi. Belgilar shu yerda saqlanadi. Yuborish uchun qayta kiring yoki yangi havolani oching.',
  signOutAsk: 'Shu qurilmada chiqasizmi?',
  signOutWaiting: (count) =>
    plural(locale, count, {
      other: '# ta belgi hali kutmoqda. Ular qurilmada qoladi va qayta kirganingizda yuboriladi.',
    }),
  signOutFailed: 'Serverga ulanib boʻlmadi, shuning uchun chiqmadingiz. Keyinroq urinib koʻring.',
};
