import type { DayTexts } from '../ui/texts/day-texts.ts';

const MINUTE_MS = 60_000;

/** A stretch of time in hours and minutes; what of the last minute is not over does not count. */
export function durationWords(ms: number, { day }: DayTexts): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  return day.duration(Math.floor(minutes / 60), minutes % 60);
}
