import type { OfficePresenceTexts } from '../office-presence-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of who is in, in English. */
export const officePresenceTexts: OfficePresenceTexts = {
  presence: {
    stream: { live: 'Live', connecting: 'Connecting…' },
    lost: (since) => `Not live since ${since}: the server cannot be reached. The page goes on by itself.`,
    place: 'Place',
    everywhere: 'All places',
    show: 'Show',
    shown: { in: 'In', out: 'Out', all: 'Everybody' },
    search: 'Search by name',
    counts: (inside, total) =>
      plural(locale, inside, { one: `# of ${total} is in`, other: `# of ${total} are in` }),
    name: 'Name',
    state: 'State',
    since: 'Since',
    where: 'Where',
    standing: { in: 'In', out: 'Out', none: 'No punch yet' },
    forLong: (duration) => `for ${duration}`,
    heard: (when) => `the server learnt of it at ${when}`,
    worksAt: (place) => `works at ${place}`,
    review: 'to be reviewed',
    freshness: {
      title: 'How fresh this is',
      fresh: (place) => `${place}: up to date.`,
      allFresh: 'Every place is in contact: this is up to date.',
      silent: (place, since) => `The tablet at ${place} has been silent since ${since}.`,
      silentHolding: (place, since, count) =>
        plural(locale, count, {
          one: `The tablet at ${place} has been silent since ${since}; it holds # punch.`,
          other: `The tablet at ${place} has been silent since ${since}; it holds # punches.`,
        }),
      onTheirWay: (place, count) =>
        plural(locale, count, {
          one: `${place}: # punch is still on its way.`,
          other: `${place}: # punches are still on their way.`,
        }),
      more: (count) => plural(locale, count, { one: 'Show # more place', other: 'Show # more places' }),
      fewer: 'Show fewer places',
    },
    nobody: { title: 'Nobody works here yet', note: 'Add people, then they appear here by their punches.' },
    noMatch: { title: 'Nobody is in this list', note: 'Show everybody, or choose another place or name.' },
    rollCall: {
      print: 'Print roll call',
      title: 'Roll call',
      made: (when) => `Made ${when}`,
      people: (count) => plural(locale, count, { one: '# person is in', other: '# people are in' }),
      here: 'Here',
      nobody: 'By the punches nobody is in.',
      checkedBy: 'Checked by',
      checkedAt: 'At',
    },
  },
};
