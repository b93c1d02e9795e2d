import { dayInZone } from './day-in-zone.ts';
import { timeInZone } from './time-in-zone.ts';

/** An instant in an IANA zone as event_time writes it, `Y-m-d H:i:s`. */
export function eventTimeInZone(instantMs: number, timeZone: string): string {
  return `${dayInZone(instantMs, timeZone)} ${timeInZone(instantMs, timeZone)}`;
}
