import type { OfficePresenceTexts } from '../office-presence-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of who is in, in Kazakh. */
export const officePresenceTexts: OfficePresenceTexts = {
  presence: {
    stream: { live: 'Өзі жаңарады', connecting: 'Қосылуда…' },
    lost: (since) => `Жаңармай тұр, соңғысы: ${since}. Серверге қосылу мүмкін емес. Бет өзі жалғастырады.`,
    place: 'Орын',
    everywhere: 'Барлық орын',
    show: 'Көрсету',
    shown: { in: 'Жұмыста', out: 'Кеткен', all: 'Барлығы' },
    search: 'Есім бойынша іздеу',
    counts: (inside, total) => plural(locale, inside, { other: `${total} адамның # жұмыста` }),
    name: 'Есімі',
    state: 'Күйі',
    since: 'Қашаннан бері',
    where: 'Қайда',
    standing: { in: 'Жұмыста', out: 'Жұмыста емес', none: 'Әлі белгі жоқ' },
    forLong: (duration) => `${duration} болды`,
    heard: (when) => `сервер білген уақыт: ${when}`,
    worksAt: (place) => `жұмыс орны: ${place}`,
    review: 'тексеруде',
    freshness: {
      title: 'Дерек қаншалықты жаңа',
      fresh: (place) => `${place}: дерек жаңа.`,
      allFresh: 'Барлық орынмен байланыс бар: дерек жаңа.',
      silent: (place, since) => `«${place}» планшетінен хабар жоқ, соңғысы: ${since}.`,
      silentHolding: (place, since, count) =>
        plural(locale, count, {
          other: `«${place}» планшетінен хабар жоқ, соңғысы: ${since}; онда # белгі бар.`,
        }),
      onTheirWay: (place, count) => plural(locale, count, { other: `${place}: # белгі әлі жолда.` }),
      more: (count) => plural(locale, count, { other: 'Тағы # орынды көрсету' }),
      fewer: 'Азырақ орын көрсету',
    },
    nobody: {
      title: 'Әзірге қызметкер жоқ',
      note: 'Қызметкерлерді қосыңыз, олар белгілері бойынша осында көрінеді.',
    },
    noMatch: {
      title: 'Бұл тізімде ешкім жоқ',
      note: 'Барлығын көрсетіңіз немесе басқа орын не есім таңдаңыз.',
    },
    rollCall: {
      print: 'Түгендеу тізімін басып шығару',
      title: 'Түгендеу тізімі',
      made: (when) => `Жасалған уақыты: ${when}`,
      people: (count) => plural(locale, count, { other: '# адам жұмыста' }),
      here: 'Бар',
      nobody: 'Белгілер бойынша жұмыста ешкім жоқ.',
      checkedBy: 'Тексерген',
      checkedAt: 'Уақыты',
    },
  },
};
