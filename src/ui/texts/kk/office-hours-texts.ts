import type { OfficeHoursTexts } from '../office-hours-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of hours, in Kazakh. */
export const officeHoursTexts: OfficeHoursTexts = {
  when: {
    yesterday: (time) => `кеше, ${time}`,
    onDay: (day, time) => `${day}, ${time}`,
    nextDay: (time) => `ертесіне ${time}`,
  },
  hours: {
    who: 'Есімі',
    day: 'Күні',
    firstIn: 'Бірінші келуі',
    lastOut: 'Соңғы кетуі',
    worked: 'Жұмыс уақыты',
    notes: 'Ескертулер',
    open: {
      in: (time) => `Келуі ${time}, кетуі жоқ`,
      out: (time) => `Кетуі ${time}, келуі жоқ`,
    },
    present: 'Қазір жұмыста',
    waiting: (count) => plural(locale, count, { other: '# тексеруде' }),
    corrected: (count) => plural(locale, count, { other: '# түзетілген' }),
    total: (duration) => `Барлығы ${duration}`,
    how: 'Жұмыс уақыты — әр келуден кетуге дейінгі уақыт. Ол басталған күніне жатады.',
    empty: {
      title: 'Мұнда сағаттар жоқ',
      note: 'Басқа күндерді, басқа қызметкерді немесе басқа орынды таңдаңыз.',
    },
    toRecord: (who) => `белгілер: ${who}`,
  },
};
