import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Administration } from '../administration/administer.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import type { CountedPunchesRow } from '../store/punch-schema.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';

/** What a correction is of: a punch, or an entry that another one added. */
export type CorrectedEntry =
  | { readonly punch_id: string; readonly added_id: null }
  | { readonly punch_id: null; readonly added_id: number };

/** An entry that counts, as it stands. */
export interface StandingEntry {
  readonly of: CorrectedEntry;
  readonly employeeId: number;
  readonly holds: CountedPunchesRow;
}

/**
 * The entry of the company's record as it stands. Throws an `ApiError` 404 for an unknown one, and a `ValidationError`
 * on `punch` for one that does not count: what was struck, refused, or has yet to be taken out of quarantine is not to
 * be corrected.
 */
export async function requireStandingEntry(
  { tx, companyId }: Administration,
  entry: string,
): Promise<StandingEntry> {
  const found = await findEntry(tx, companyId, entry);
  if (!found) throw unknownThing('punch');
  const holds = await tx
    .selectFrom('counted_punches')
    .selectAll()
    .where('employee_id', '=', found.employeeId)
    .where('entry', '=', entry)
    .executeTakeFirst();
  if (holds) return { ...found, holds };
  const message = 'This punch does not count: it was struck or refused, or waits in quarantine';
  throw new ValidationError([{ field: 'punch', code: ERROR_CODE.alreadyExists, message }]);
}

async function findEntry(
  tx: Store,
  companyId: number,
  entry: string,
): Promise<Pick<StandingEntry, 'of' | 'employeeId'> | undefined> {
  const addedId = /^c:([1-9]\d{0,14})$/.exec(entry)?.[1];
  if (addedId === undefined) {
    const punch = await tx
      .selectFrom('punches')
      .select('employee_id')
      .where('id', '=', entry)
      .where('company_id', '=', companyId)
      .executeTakeFirst();
    return punch && { of: { punch_id: entry, added_id: null }, employeeId: punch.employee_id };
  }
  const id = Number(addedId);
  const added = await tx
    .selectFrom('punch_corrections')
    .select('employee_id')
    .where('id', '=', id)
    .where('kind', '=', 'add')
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  return added && { of: { punch_id: null, added_id: id }, employeeId: added.employee_id };
}
