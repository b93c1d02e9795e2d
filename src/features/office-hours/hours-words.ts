import type { DayHours } from '../../contract/office/office-hours.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import type { OfficeWorkTexts } from '../../ui/texts/office-work-texts.ts';
import { dayOf } from '../day-of.ts';
import { durationWords } from '../duration-words.ts';
import { timeOf } from '../time-of.ts';

/** A day's hours as they are read. */
export interface HoursWords {
  readonly day: string;
  readonly firstIn: string;
  readonly lastOut: string;
  readonly worked: string;
  /** Open pairs by name; who is there now has an arrival that is no fault. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Puts a day's hours in words; a time on another day than that of the hours says so. */
export function hoursWords(hours: DayHours, work: OfficeWorkTexts, texts: Catalogue): HoursWords {
  const { when, hours: words } = work;
  const { date, firstIn, lastOut, workedMs, open, present, waiting, corrected } = hours;
  const at = (eventTime: string) => {
    const time = timeOf(eventTime, texts);
    return eventTime.startsWith(date) ? time : when.nextDay(time);
  };
  // Who is there now came with the last of the open arrivals.
  const pending = present ? open.findLast(({ direction }) => direction === 'in') : undefined;
  return {
    day: dayOf(date, texts, 'weekday'),
    firstIn: firstIn === null ? '' : at(firstIn),
    lastOut: lastOut === null ? '' : at(lastOut),
    worked: durationWords(workedMs, texts),
    faults: open
      .filter((one) => one !== pending)
      .map(({ direction, eventTime }) => words.open[direction](at(eventTime))),
    notes: [
      ...(waiting > 0 ? [words.waiting(waiting)] : []),
      ...(corrected > 0 ? [words.corrected(corrected)] : []),
    ],
  };
}
