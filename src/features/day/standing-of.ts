import type { Direction } from '../../contract/direction.ts';
import type { DayEntry } from './merge-day.ts';

/** Whether a person is in or out, and since when. */
export interface Standing {
  readonly direction: Direction;
  readonly instantMs: number;
  /** The wall-clock time of the same, `Y-m-d H:i:s` in the account's zone. */
  readonly eventTime: string;
}

/** What the last punch that counts says of a person; undefined where there is none. */
export function standingOf(entries: readonly DayEntry[]): Standing | undefined {
  const last = entries.findLast(({ counts }) => counts);
  return last && { direction: last.direction, instantMs: last.instantMs, eventTime: last.eventTime };
}
