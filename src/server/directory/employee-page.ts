import type { KeyObject } from 'node:crypto';
import type { EmployeeBody } from '../../contract/employee-body.ts';
import type { ListBody } from '../../contract/list-body.ts';
import type { Store } from '../store/store-schema.ts';
import { employeeBodies } from './employee-bodies.ts';
import { listPage, PER_PAGE } from './list-page.ts';

/** A page of a company's people, PINs and badges included, without those who have left. */
export async function employeePage(
  store: Store,
  secretKey: KeyObject,
  companyId: number,
  page: number,
): Promise<ListBody<EmployeeBody>> {
  const present = store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .where('locations.company_id', '=', companyId)
    .where('employees.left_at', 'is', null);
  const { count } = await present
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await present
    .select('employees.id')
    .orderBy('employees.id')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute();
  const ids = rows.map(({ id }) => id);
  return listPage(await employeeBodies(store, ids, { secretKey }), page, count);
}
