import { sql } from 'kysely';
import type { Administration } from '../administration/administer.ts';
import { inChunks } from '../store/in-chunks.ts';
import { wantedRows } from '../store/wanted-rows.ts';
import type { KnownPerson } from './known-company.ts';
import type { WantedPerson } from './plan-import.ts';

const COLUMNS = {
  id: 'bigint',
  last_name: 'text',
  first_name: 'text',
  patronymic: 'text',
  tab_number: 'text',
  email: 'text',
  location_id: 'bigint',
} as const;

/** Somebody who is known, and how they are to be. */
export interface PersonChange {
  readonly person: KnownPerson;
  readonly wanted: WantedPerson;
}

/** Changes many people at once, all but PINs and badges; who is moved clocks at the other place from now on. */
export async function changePeople(
  administration: Administration,
  changes: readonly PersonChange[],
): Promise<void> {
  const { tx } = administration;
  await inChunks(changes, async (chunk) => {
    const rows = chunk.map(({ person, wanted }) => ({
      id: person.id,
      last_name: wanted.lastName,
      first_name: wanted.firstName,
      patronymic: wanted.patronymic,
      tab_number: wanted.tabNumber,
      email: wanted.email,
      location_id: wanted.locationId,
    }));
    await sql`${wantedRows(COLUMNS, rows)}
      update employees set last_name = w.last_name, first_name = w.first_name, patronymic = w.patronymic,
        tab_number = w.tab_number, email = w.email, location_id = w.location_id
      from wanted w where employees.id = w.id`.execute(tx);
  });
  await move(
    administration,
    changes.filter(({ person, wanted }) => person.locationId !== wanted.locationId),
  );
}

async function move({ tx, nowMs }: Administration, changes: readonly PersonChange[]): Promise<void> {
  await inChunks(changes, async (chunk) => {
    await tx
      .updateTable('employee_locations')
      .set({ until: nowMs })
      .where(
        'employee_id',
        'in',
        chunk.map(({ person }) => person.id),
      )
      .where('until', 'is', null)
      .execute();
    await tx
      .insertInto('employee_locations')
      .values(
        chunk.map(({ person, wanted }) => ({
          employee_id: person.id,
          location_id: wanted.locationId,
          since: nowMs,
        })),
      )
      .execute();
  });
}
