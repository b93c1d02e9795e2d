import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';

/** Throws a `ValidationError` on `locationId` where the company has no such location. */
export function requireLocation(store: Store, companyId: number, locationId: number): Promise<void> {
  return requireKnownLocation(store, companyId, locationId, 'locationId');
}

/** Like `requireLocation`, on a field of another name. */
export async function requireKnownLocation(
  store: Store,
  companyId: number,
  locationId: number,
  field: string,
): Promise<void> {
  const row = await store
    .selectFrom('locations')
    .select('id')
    .where('id', '=', locationId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  if (row) return;
  const message = `${field} ${locationId} is not known`;
  throw new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}
