import { plural } from '../plural.ts';
import type { RollCallTexts } from '../roll-call-texts.ts';
import { locale } from './locale.ts';

/** The texts of a roll call, in Uzbek. */
export const rollCallTexts: RollCallTexts = {
  title: 'Yoʻqlama',
  begun: (time) => `${time} da boshlangan.`,
  known: (when) => `Shu terminal belgilari hozirgacha maʼlum, boshqa qurilmalarniki — ${when} holatiga.`,
  missing: (count) => plural(locale, count, { other: '# kishi topilmadi' }),
  safe: (count) => plural(locale, count, { other: 'Xavfsiz: #' }),
  nobodyIn: 'Terminal bilishicha, ishda hech kim yoʻq.',
  there: 'Ishda',
  notThere: (count) => plural(locale, count, { other: 'Ishda deb belgilanmagan: #' }),
  longAgo: 'anchadan beri, ketishni belgilamagan boʻlishi mumkin',
  leftSince: 'yoʻqlama boshlangandan keyin',
  onlyMissing: 'Faqat topilmaganlar',
  onlyMissingNote: 'Belgilangan ismlar yashiriladi.',
  share: 'Ulashish',
  save: 'Saqlash',
  print: 'Chop etish',
  end: 'Tugatish',
  endAsk: 'Yoʻqlama tugatilsinmi? Belgilar oʻchiriladi.',
  endNow: 'Tugatish va oʻchirish',
  goOn: 'Davom etish',
  running: (time) => `${time} dan beri yoʻqlama ketmoqda.`,
  written: (time) => `${time} da tuzilgan.`,
  missingTitle: 'Topilmaganlar',
  safeTitle: 'Xavfsiz',
};
