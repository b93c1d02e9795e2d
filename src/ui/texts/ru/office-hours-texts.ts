import type { OfficeHoursTexts } from '../office-hours-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of hours, in Russian. */
export const officeHoursTexts: OfficeHoursTexts = {
  when: {
    yesterday: (time) => `вчера, ${time}`,
    onDay: (day, time) => `${day}, ${time}`,
    nextDay: (time) => `${time} на следующий день`,
  },
  hours: {
    who: 'Имя',
    day: 'День',
    firstIn: 'Первый приход',
    lastOut: 'Последний уход',
    worked: 'Отработано',
    notes: 'Замечания',
    open: {
      in: (time) => `Приход ${time}, ухода нет`,
      out: (time) => `Уход ${time}, прихода нет`,
    },
    present: 'Сейчас на месте',
    waiting: (count) => plural(locale, count, { other: '# на проверке' }),
    corrected: (count) =>
      plural(locale, count, {
        one: '# исправлена',
        few: '# исправлены',
        many: '# исправлено',
        other: '# исправлено',
      }),
    total: (duration) => `Всего ${duration}`,
    how: 'Отработано — время от каждого прихода до ухода. Оно относится к дню, в который началось.',
    empty: { title: 'Часов здесь нет', note: 'Выберите другие дни, другого сотрудника или другое место.' },
    toRecord: (who) => `отметки: ${who}`,
  },
};
