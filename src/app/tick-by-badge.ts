import { findPeople } from '../features/identify/find-people.ts';
import type { RosterKnowledge } from '../features/identify/use-roster.ts';
import type { RollCallControl } from '../features/roll-call/use-roll-call.ts';

/** Ticks whoever a badge belongs to, as it is read while a roll call is open; several contents where a card means either. */
export async function tickByBadge(
  contents: readonly string[],
  { kept, tagKey }: RosterKnowledge,
  { tick }: RollCallControl,
): Promise<void> {
  if (!kept || !tagKey) return;
  const found = await Promise.all(contents.map((one) => findPeople(kept.roster, tagKey, 'badge', one)));
  const [person] = found.flat();
  if (person) tick(person.id, true);
}
