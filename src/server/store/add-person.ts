import { randomBytes } from 'node:crypto';
import { passOverId } from './pass-over-id.ts';
import type { Store } from './store-schema.ts';

/** Who a person is and where they work; without an id they get the next free one. */
export interface NewPerson {
  readonly id?: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic?: string;
  readonly tabNumber?: string;
  readonly email?: string;
  readonly locationId: number;
}

/**
 * Adds a person, who may clock at their location from `sinceMs` on, and returns their id and their principal, the public
 * id that stays theirs on every device.
 */
export async function addPerson(
  store: Store,
  person: NewPerson,
  sinceMs = 0,
): Promise<{ readonly id: number; readonly principal: string }> {
  const principal = randomBytes(16).toString('base64url');
  const row = await store
    .insertInto('employees')
    .values({
      ...(person.id === undefined ? {} : { id: person.id }),
      public_id: principal,
      last_name: person.lastName,
      first_name: person.firstName,
      patronymic: person.patronymic ?? null,
      tab_number: person.tabNumber ?? null,
      email: person.email ?? null,
      location_id: person.locationId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (person.id !== undefined) await passOverId(store, 'employees');
  await store
    .insertInto('employee_locations')
    .values({ employee_id: row.id, location_id: person.locationId, since: sinceMs })
    .execute();
  return { id: row.id, principal };
}
