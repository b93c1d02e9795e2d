import type { FormatTexts } from '../../ui/texts/format-texts.ts';
import type { TerminalTexts } from '../../ui/texts/terminal-texts.ts';
import { dayOf } from '../day-of.ts';
import { timeOf } from '../time-of.ts';
import { dayBefore } from './day-before.ts';
import type { LastPunch } from './last-punch.ts';

/** Where a person stands and since when, in words; `today` is `Y-m-d` in the account's zone. */
export function describeStanding(
  last: LastPunch | undefined,
  today: string,
  texts: FormatTexts,
  terminal: TerminalTexts,
): string {
  if (!last) return terminal.noPunch;
  const { direction, eventTime } = last;
  const time = timeOf(eventTime, texts);
  const day = eventTime.slice(0, 10);
  if (day === today) return terminal.since[direction](time);
  if (day === dayBefore(today)) return terminal.since[direction](terminal.yesterday(time));
  return terminal.since[direction](terminal.onDay(dayOf(eventTime, texts, 'medium'), time));
}
