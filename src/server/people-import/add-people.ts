import { randomBytes } from 'node:crypto';
import type { Administration } from '../administration/administer.ts';
import { inChunks } from '../store/in-chunks.ts';
import type { WantedPerson } from './plan-import.ts';

/** Adds many people at once, without PINs and badges; gives the id of each. */
export async function addPeople(
  { tx, nowMs }: Administration,
  people: readonly WantedPerson[],
): Promise<ReadonlyMap<WantedPerson, number>> {
  const named = people.map((person) => ({ person, publicId: randomBytes(16).toString('base64url') }));
  const byPublicId = new Map(named.map(({ person, publicId }) => [publicId, person]));
  const ids = new Map<WantedPerson, number>();
  await inChunks(named, async (chunk) => {
    const rows = await tx
      .insertInto('employees')
      .values(
        chunk.map(({ person, publicId }) => ({
          public_id: publicId,
          last_name: person.lastName,
          first_name: person.firstName,
          patronymic: person.patronymic,
          tab_number: person.tabNumber,
          email: person.email,
          location_id: person.locationId,
        })),
      )
      .returning(['id', 'public_id', 'location_id'])
      .execute();
    for (const { id, public_id } of rows) {
      const person = byPublicId.get(public_id);
      if (person) ids.set(person, id);
    }
    await tx
      .insertInto('employee_locations')
      .values(rows.map(({ id, location_id }) => ({ employee_id: id, location_id, since: nowMs })))
      .execute();
  });
  return ids;
}
