import type { Direction } from '../../contract/direction.ts';
import type { DayPunch } from '../../contract/person-day.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';

/** One punch of a person, as the server knows it, as this device does, or both. */
export interface DayEntry {
  /** The same over all readings, and another for each punch. */
  readonly key: string;
  readonly direction: Direction;
  readonly eventTime: string;
  readonly instantMs: number;
  /** As the server has recorded it. */
  readonly recorded: DayPunch | undefined;
  /** As it lies on this device. */
  readonly here: StoredPunch | undefined;
  /** Whether it is or will be in the person's hours, as far as anybody can tell: not what was refused, undone or struck. */
  readonly counts: boolean;
}

/**
 * A person's punches in the order of their instants: what the server has recorded, and what this device knows beyond
 * it. A punch that both know stands there once, with the server's time.
 */
export function mergeDay(recorded: readonly DayPunch[], here: readonly StoredPunch[]): DayEntry[] {
  const byId = new Map(here.map((punch) => [punch.id, punch]));
  const entries: DayEntry[] = recorded.map((punch) => {
    const local = punch.id === null ? undefined : byId.get(punch.id);
    if (local) byId.delete(local.id);
    const { direction, eventTime, instantMs } = punch;
    const key = punch.id ?? `${direction} ${instantMs}`;
    const counts = punch.counts !== false;
    return { key, direction, eventTime, instantMs, recorded: punch, here: local, counts };
  });
  for (const punch of byId.values()) {
    const { id, direction, instantMs, state } = punch;
    const eventTime = punch.state === 'sent' ? punch.receipt.eventTime : punch.eventTime;
    const counts = state !== 'refused' && state !== 'undone';
    entries.push({ key: id, direction, eventTime, instantMs, recorded: undefined, here: punch, counts });
  }
  return entries.sort((one, other) => one.instantMs - other.instantMs);
}
