import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Administration } from '../administration/administer.ts';
import { ValidationError } from '../validation-error.ts';

/**
 * Makes sure that nobody else who works at the company has this staff number: by it a table that is brought in again
 * finds its people. Throws a `ValidationError` on `tabNumber`.
 */
export async function requireFreeTabNumber(
  { tx, companyId }: Administration,
  tabNumber: string,
  ownId: number | undefined,
): Promise<void> {
  const others = await tx
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select('employees.id')
    .where('employees.tab_number', '=', tabNumber)
    .where('employees.left_at', 'is', null)
    .where('locations.company_id', '=', companyId)
    .execute();
  const owner = others.find(({ id }) => id !== ownId);
  if (!owner) return;
  const message = `This staff number is person ${owner.id}'s already`;
  throw new ValidationError([{ field: 'tabNumber', code: ERROR_CODE.alreadyExists, message }]);
}
