import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';

/** Somebody of the company, who may have left. Throws a `ValidationError` on the field where there is none. */
export async function requireKnownPerson(
  store: Store,
  companyId: number,
  personId: number,
  field: string,
): Promise<{ readonly leftAtMs: number | null }> {
  const row = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select('left_at as leftAtMs')
    .where('employees.id', '=', personId)
    .where('locations.company_id', '=', companyId)
    .executeTakeFirst();
  if (row) return row;
  const message = `${field} ${personId} is not known`;
  throw new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}
