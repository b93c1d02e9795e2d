import { ownFormats } from '../own-formats.ts';

/** Days and times in Uzbek in Latin script. */
export const formatTexts = ownFormats({
  weekdays: 'yakshanba dushanba seshanba chorshanba payshanba juma shanba'.split(' '),
  months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
  shortMonths: 'yan fev mar apr may iyn iyl avg sen okt noy dek'.split(' '),
  full: (weekday, day, month, year) => `${weekday}, ${day}-${month}, ${year}`,
  medium: (day, month, year) => `${day}-${month}, ${year}`,
  weekday: (weekday, day, month) => `${weekday}, ${day}-${month}`,
});
