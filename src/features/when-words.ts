import type { FormatTexts } from '../ui/texts/format-texts.ts';
import type { OfficeHoursTexts } from '../ui/texts/office-hours-texts.ts';
import { addDays } from './add-days.ts';
import { dayOf } from './day-of.ts';
import { timeOf } from './time-of.ts';

/** A moment as people say it: today's by its time alone, yesterday's as such, others with their day. */
export function whenWords(
  eventTime: string,
  today: string,
  { when }: Pick<OfficeHoursTexts, 'when'>,
  texts: FormatTexts,
): string {
  const day = eventTime.slice(0, 10);
  const time = timeOf(eventTime, texts);
  if (day === today) return time;
  return day === addDays(today, -1)
    ? when.yesterday(time)
    : when.onDay(dayOf(eventTime, texts, 'medium'), time);
}
