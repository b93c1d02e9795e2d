import { plural } from '../plural.ts';
import type { RollCallTexts } from '../roll-call-texts.ts';
import { locale } from './locale.ts';

/** The texts of a roll call, in English. */
export const rollCallTexts: RollCallTexts = {
  title: 'Roll call',
  begun: (time) => `Began at ${time}.`,
  known: (when) => `What was tapped here is known up to now, what was tapped elsewhere as of ${when}.`,
  missing: (count) => plural(locale, count, { one: '# person missing', other: '# people missing' }),
  safe: (count) => plural(locale, count, { other: '# safe' }),
  nobodyIn: 'Nobody is in, as far as this terminal knows.',
  there: 'In',
  notThere: (count) => plural(locale, count, { other: 'Not clocked in: #' }),
  longAgo: 'long ago, perhaps gone without clocking out',
  leftSince: 'after the roll call began',
  onlyMissing: 'Only who is missing',
  onlyMissingNote: 'Hides the names that are ticked.',
  share: 'Share',
  save: 'Save',
  print: 'Print',
  end: 'End',
  endAsk: 'End the roll call? Its ticks are deleted.',
  endNow: 'End and delete',
  goOn: 'Go on',
  running: (time) => `A roll call has been running since ${time}.`,
  written: (time) => `Written at ${time}.`,
  missingTitle: 'Missing',
  safeTitle: 'Safe',
};
