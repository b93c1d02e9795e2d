import type { OfficePunches } from '../../contract/office/office-punch.ts';
import type { Store } from '../store/store-schema.ts';
import { writeCursor } from './entry-cursor.ts';
import { type EntryKey, entryId, findEntries, findWaiting } from './find-entries.ts';
import { officePunches } from './office-punches.ts';
import type { RecordWish } from './record-wish.ts';

/** A page of the record, the newest first. */
export function recordPage(store: Store, companyId: number, wish: RecordWish): Promise<OfficePunches> {
  return pageOf(store, wish.limit, (limit) => findEntries(store, companyId, { ...wish, limit }));
}

/** A page of what waits for a yes or no, the oldest first. */
export function waitingPage(
  store: Store,
  companyId: number,
  wish: Pick<RecordWish, 'after' | 'limit'>,
): Promise<OfficePunches> {
  return pageOf(store, wish.limit, (limit) => findWaiting(store, companyId, { ...wish, limit }));
}

/** One more than the page tells whether anything follows. */
async function pageOf(
  store: Store,
  limit: number,
  find: (limit: number) => Promise<readonly EntryKey[]>,
): Promise<OfficePunches> {
  const keys = await find(limit + 1);
  const page = keys.slice(0, limit);
  const last = keys.length > limit ? page.at(-1) : undefined;
  return {
    punches: await officePunches(store, page),
    next: last ? writeCursor({ instantMs: last.instantMs, id: entryId(last) }) : null,
  };
}
