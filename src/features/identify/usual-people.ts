import type { RosterPerson } from '../../contract/roster.ts';
import type { Habits } from '../../outbox/device-entry.ts';
import { fadedHabits } from './habits.ts';

/** From the second punch of late on somebody is usual. */
const USUAL = 1.5;

/**
 * Who usually punches here at this time of day (`Y-m-d H:i:s`), the most usual first. An hour counts with the part of its
 * neighbours that is as near.
 */
export function usualPeople<P extends Pick<RosterPerson, 'id'>>(
  habits: Habits,
  people: readonly P[],
  eventTime: string,
): P[] {
  const { counts } = fadedHabits(habits, eventTime.slice(0, 10));
  const hour = Number(eventTime.slice(11, 13));
  const past = Number(eventTime.slice(14, 16)) / 60;
  const scoreOf = (id: number) => {
    const hours = counts[id] ?? {};
    const at = (which: number) => hours[(which + 24) % 24] ?? 0;
    return at(hour) + at(hour - 1) * (1 - past) + at(hour + 1) * past;
  };
  return people
    .map((person) => ({ person, score: scoreOf(person.id) }))
    .filter(({ score }) => score >= USUAL)
    .sort((one, other) => other.score - one.score || one.person.id - other.person.id)
    .map(({ person }) => person);
}
