import type { OfficeHoursTexts } from '../office-hours-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of hours, in English. */
export const officeHoursTexts: OfficeHoursTexts = {
  when: {
    yesterday: (time) => `yesterday ${time}`,
    onDay: (day, time) => `${day}, ${time}`,
    nextDay: (time) => `${time} the next day`,
  },
  hours: {
    who: 'Name',
    day: 'Day',
    firstIn: 'First in',
    lastOut: 'Last out',
    worked: 'Worked',
    notes: 'Remarks',
    open: {
      in: (time) => `Clocked in ${time}, never out`,
      out: (time) => `Clocked out ${time}, never in`,
    },
    present: 'In now',
    waiting: (count) => plural(locale, count, { one: '# to be reviewed', other: '# to be reviewed' }),
    corrected: (count) => plural(locale, count, { one: '# corrected', other: '# corrected' }),
    total: (duration) => `In all ${duration}`,
    how: 'Worked is the time between each clock-in and its clock-out. It belongs to the day on which it began.',
    empty: { title: 'No hours here', note: 'Choose other days, another person or another place.' },
    toRecord: (who) => `punches of ${who}`,
  },
};
