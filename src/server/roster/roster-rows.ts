import type { Direction } from '../../contract/direction.ts';
import { lastCounted } from '../presence/last-counted.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';

/** A person of a roster, as the store has them. */
export interface RosterRow {
  readonly id: number;
  readonly displayName: string;
  readonly photo: string | null;
  /** The PIN, sealed. */
  readonly pin: string | null;
  /** The badges' contents, sealed. */
  readonly badges: readonly string[];
  readonly last: {
    readonly direction: Direction;
    readonly instantMs: number;
    readonly eventTime: string;
  } | null;
}

/** The people who may clock at a location now, by name. */
export async function rosterRows(store: Store, locationId: number, nowMs: number): Promise<RosterRow[]> {
  const people = await peopleAt(store, locationId, nowMs);
  const last = await lastCounted(store, { clockingAt: locationId }, nowMs);
  const badges = Map.groupBy(await badgesAt(store, locationId), (badge) => badge.employee_id);
  return people.map((person) => {
    const punch = last.get(person.id);
    return {
      id: person.id,
      displayName: displayNameOf(person, person.fiotype),
      photo: person.photo,
      pin: person.pin,
      badges: (badges.get(person.id) ?? []).map(({ content }) => content),
      last: punch
        ? { direction: punch.direction, instantMs: punch.instant_ms, eventTime: punch.event_time }
        : null,
    };
  });
}

function peopleAt(store: Store, locationId: number, nowMs: number) {
  return store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select([
      'employees.id',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'employees.photo',
      'employees.pin',
      'companies.fiotype',
    ])
    .where('employees.left_at', 'is', null)
    .where('employees.id', 'in', (places) =>
      places
        .selectFrom('employee_locations')
        .select('employee_id')
        .where('location_id', '=', locationId)
        .where('since', '<=', nowMs)
        .where('until', 'is', null),
    )
    .orderBy('employees.last_name')
    .orderBy('employees.first_name')
    .orderBy('employees.id')
    .execute();
}

function badgesAt(store: Store, locationId: number) {
  return store
    .selectFrom('badges')
    .innerJoin('employee_locations', 'employee_locations.employee_id', 'badges.employee_id')
    .select(['badges.employee_id', 'badges.content'])
    .where('employee_locations.location_id', '=', locationId)
    .where('employee_locations.until', 'is', null)
    .orderBy('badges.id')
    .execute();
}
