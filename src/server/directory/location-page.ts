import type { ListBody } from '../../contract/list-body.ts';
import type { LocationBody } from '../../contract/location.ts';
import { findLocationBody } from '../attendance/find-location-body.ts';
import type { Store } from '../store/store-schema.ts';
import { listPage, PER_PAGE } from './list-page.ts';

/** A page of a company's locations. */
export async function locationPage(
  store: Store,
  companyId: number,
  page: number,
): Promise<ListBody<LocationBody>> {
  const all = store.selectFrom('locations').where('company_id', '=', companyId);
  const { count } = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const rows = await all
    .select('id')
    .orderBy('id')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute();
  const bodies = await Promise.all(rows.map(({ id }) => findLocationBody(store, { companyId, id })));
  return listPage(
    bodies.flatMap((body) => (body ? [body] : [])),
    page,
    count,
  );
}
