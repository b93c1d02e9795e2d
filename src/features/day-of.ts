import type { FormatTexts } from '../ui/texts/format-texts.ts';

/** The day of an event_time in words. */
export function dayOf(eventTime: string, texts: FormatTexts, style: keyof FormatTexts['date']): string {
  return texts.date[style](Date.parse(`${eventTime.slice(0, 10)}T00:00:00Z`));
}
