import type { OfficeHoursTexts } from '../office-hours-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of hours, in Uzbek in Latin script. */
export const officeHoursTexts: OfficeHoursTexts = {
  when: {
    yesterday: (time) => `kecha, ${time}`,
    onDay: (day, time) => `${day}, ${time}`,
    nextDay: (time) => `ertasi kuni ${time}`,
  },
  hours: {
    who: 'Ism',
    day: 'Kun',
    firstIn: 'Birinchi kelish',
    lastOut: 'Oxirgi ketish',
    worked: 'Ishlangan',
    notes: 'Izohlar',
    open: {
      in: (time) => `Kelish ${time}, ketish yoʻq`,
      out: (time) => `Ketish ${time}, kelish yoʻq`,
    },
    present: 'Hozir ishda',
    waiting: (count) => plural(locale, count, { other: '# tasi tekshiruvda' }),
    corrected: (count) => plural(locale, count, { other: '# tasi tuzatilgan' }),
    total: (duration) => `Jami ${duration}`,
    how: 'Ishlangan vaqt — har bir kelishdan ketishgacha boʻlgan vaqt. U boshlangan kunga tegishli.',
    empty: { title: 'Bu yerda soatlar yoʻq', note: 'Boshqa kunlar, boshqa xodim yoki boshqa joyni tanlang.' },
    toRecord: (who) => `belgilar: ${who}`,
  },
};
