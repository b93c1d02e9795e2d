import type { PersonPresence, Presence, PresenceChange } from '../../contract/office/presence.ts';

/** Who is in after a change: whom and what it names stands as it says, all else as it was. */
export function mergePresence(before: Presence, change: PresenceChange): Presence {
  const people = new Map(change.people.map((one) => [one.person.id, one]));
  const places = new Map(change.places.map((one) => [one.location.id, one]));
  const gone = new Set(change.gone);
  const stayed = before.people.filter(({ person }) => !gone.has(person.id));
  const knownPeople = replaced(stayed, people, ({ person }) => person.id);
  const knownPlaces = replaced(before.places, places, ({ location }) => location.id);
  return {
    atMs: Math.max(before.atMs, change.atMs),
    people: withNew(knownPeople, people.values()),
    places: [...knownPlaces, ...places.values()],
  };
}

/** Takes out of `changed` what has found its place. */
function replaced<One>(
  before: readonly One[],
  changed: Map<number, One>,
  idOf: (one: One) => number,
): readonly One[] {
  return before.map((one) => {
    const id = idOf(one);
    const now = changed.get(id);
    changed.delete(id);
    return now ?? one;
  });
}

/** Puts those who are new where their names belong. */
function withNew(known: readonly PersonPresence[], fresh: Iterable<PersonPresence>): PersonPresence[] {
  const people = [...known];
  for (const one of fresh) {
    const at = people.findIndex(({ person }) => person.displayName.localeCompare(one.person.displayName) > 0);
    people.splice(at === -1 ? people.length : at, 0, one);
  }
  return people;
}
