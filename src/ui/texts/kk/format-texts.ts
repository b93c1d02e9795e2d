import { ownFormats } from '../own-formats.ts';

/** Days and times in Kazakh. */
export const formatTexts = ownFormats({
  weekdays: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' '),
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  shortMonths: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  full: (weekday, day, month, year) => `${year} ж. ${day} ${month}, ${weekday}`,
  medium: (day, month, year) => `${year} ж. ${day} ${month}`,
  weekday: (weekday, day, month) => `${day} ${month}, ${weekday}`,
});
