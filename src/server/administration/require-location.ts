import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';

/** Throws a `ValidationError` on `locationId` where the company has no such location. */
export async function requireLocation(store: Store, companyId: number, locationId: number): Promise<void> {
  const row = await store
    .selectFrom('locations')
    .select('id')
    .where('id', '=', locationId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  if (row) return;
  const message = `locationId ${locationId} is not known`;
  throw new ValidationError([{ field: 'locationId', code: ERROR_CODE.fieldInvalid, message }]);
}
