import type { FormatTexts } from '../ui/texts/format-texts.ts';

/** The time of day of an event_time, to the minute, in the hours of the language that is shown. */
export function timeOf(eventTime: string, texts: FormatTexts): string {
  return texts.time(eventTime.slice(11, 16));
}
