import type { KeyObject } from 'node:crypto';
import { identityTagText } from '../../contract/identity-tag.ts';
import type { Store } from '../store/store-schema.ts';
import { openProof } from './proof-sealing.ts';

/** Who in the company has a badge of this content; undefined where nobody has. */
export async function badgeOwner(
  store: Store,
  secretKey: KeyObject,
  companyId: number,
  content: string,
): Promise<number | undefined> {
  const rows = await store
    .selectFrom('badges')
    .innerJoin('employees', 'employees.id', 'badges.employee_id')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['badges.employee_id', 'badges.content'])
    .where('locations.company_id', '=', companyId)
    .execute();
  const asked = identityTagText('badge', content);
  const isSame = (row: (typeof rows)[number]) => {
    const present = openProof(secretKey, 'badge', row.employee_id, row.content);
    return present !== undefined && identityTagText('badge', present) === asked;
  };
  return rows.find(isSame)?.employee_id;
}
