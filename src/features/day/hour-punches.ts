import type { HourPunch } from '../../contract/pair-punches.ts';
import type { KeptHours } from '../../outbox/device-entry.ts';
import type { DayEntry } from './merge-day.ts';

/**
 * The punches that a person's hours are counted from: what the server counts, and what lies on this device and has not
 * got to it. What was recorded before it was asked and is not among its punches does not count for it. Where it was never
 * asked, all that is known of the day counts, and the last punch that the roster tells.
 */
export function hourPunches(
  hours: KeptHours | undefined,
  entries: readonly DayEntry[],
  last?: HourPunch,
): readonly HourPunch[] {
  if (!hours) return [...entries.filter(({ counts }) => counts), ...(last ? [last] : [])];
  const told = new Set(hours.punches.map(({ id }) => id));
  const untold = entries.filter(({ counts, recorded, here }) => {
    if (!counts || recorded || !here || told.has(here.id)) return false;
    return here.state !== 'sent' || here.sentMs >= hours.askedMs;
  });
  return [...hours.punches, ...untold];
}
