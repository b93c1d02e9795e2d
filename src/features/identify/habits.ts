import type { Habits } from '../../outbox/device-entry.ts';

/** What is left of a count after a day: after ten days without another punch, half. */
const LEFT_AFTER_A_DAY = 0.93;
/** More says no more. */
const MOST = 20;
/** Less is forgotten. */
const LEAST = 0.1;
const DAY_MS = 86_400_000;

/** What is known before anybody has punched. */
export const NO_HABITS: Habits = { day: '', counts: {} };

/** The habits as they are on a day (`Y-m-d`): older punches count for less, and after some weeks for nothing. */
export function fadedHabits(habits: Habits, day: string): Habits {
  const days = Math.round((Date.parse(day) - Date.parse(habits.day)) / DAY_MS);
  // A clock that was set back makes nothing younger or older.
  if (!(days > 0)) return { ...habits, day };
  const left = LEFT_AFTER_A_DAY ** days;
  return { day, counts: mapped(habits.counts, (count) => count * left) };
}

/** The habits with one more punch of a person at a moment (`Y-m-d H:i:s`), or one less. */
export function learntHabits(habits: Habits, personId: number, eventTime: string, by: 1 | -1): Habits {
  const { day, counts } = fadedHabits(habits, eventTime.slice(0, 10));
  const hour = Number(eventTime.slice(11, 13));
  const hours = counts[personId] ?? {};
  const after = { ...hours, [hour]: Math.min(MOST, (hours[hour] ?? 0) + by) };
  return { day, counts: mapped({ ...counts, [personId]: after }, (count) => count) };
}

/** The habits of these people and of nobody else. */
export function habitsOf(habits: Habits, personIds: ReadonlySet<number>): Habits {
  const staying = Object.entries(habits.counts).filter(([id]) => personIds.has(Number(id)));
  return { ...habits, counts: Object.fromEntries(staying) };
}

/** Every count changed; what comes to next to nothing is left out, and whoever has none left. */
function mapped(counts: Habits['counts'], change: (count: number) => number): Habits['counts'] {
  const people = Object.entries(counts).map(([id, hours]) => {
    const changed = Object.entries(hours).map(
      ([hour, count]) => [hour, Math.round(change(count) * 1_000) / 1_000] as const,
    );
    return [id, changed.filter(([, count]) => count >= LEAST)] as const;
  });
  return Object.fromEntries(
    people.filter(([, hours]) => hours.length > 0).map(([id, hours]) => [id, Object.fromEntries(hours)]),
  );
}
