import { sql } from 'kysely';
import type { Store } from '../store/store-schema.ts';
import type { EntryCursor } from './entry-cursor.ts';
import type { RecordWish } from './record-wish.ts';

/** Names an entry of the record: a punch, or one that a correction added. */
export type EntryKey =
  | { readonly kind: 'punch'; readonly id: string; readonly instantMs: number }
  | { readonly kind: 'added'; readonly id: number; readonly instantMs: number };

/** The entry's id, as it is told. */
export function entryId(key: EntryKey): string {
  return key.kind === 'punch' ? key.id : `c:${key.id}`;
}

/**
 * The entries of a company's record by when they were recorded to be, the newest first; of one instant those that
 * corrections added come first. Person and location of the wish must be the company's own.
 */
export async function findEntries(
  store: Store,
  companyId: number,
  wish: RecordWish,
): Promise<readonly EntryKey[]> {
  const punches = await punchesOf(store, companyId, wish);
  const added = wish.keptOnly || isReviewed(wish) ? [] : await addedOf(store, companyId, wish);
  const all: EntryKey[] = [
    ...punches.map(({ id, instant_ms }) => ({ kind: 'punch' as const, id, instantMs: instant_ms })),
    ...added.map(({ id, instant_ms }) => ({ kind: 'added' as const, id, instantMs: instant_ms ?? 0 })),
  ];
  // Each of the two is in its order already, and the sort leaves it so.
  all.sort(
    (one, other) =>
      other.instantMs - one.instantMs || Number(one.kind === 'punch') - Number(other.kind === 'punch'),
  );
  return all.slice(0, wish.limit);
}

function isReviewed({ review }: RecordWish): boolean {
  return review !== undefined && review !== 'none';
}

function punchesOf(store: Store, companyId: number, wish: RecordWish) {
  const { personId, locationId, review, fromMs, toMs, after } = wish;
  const reviewed = review === 'none' ? undefined : review;
  return (
    store
      .selectFrom('punches')
      .select(['id', 'instant_ms'])
      // One way into the table, and not several for the store to choose badly from.
      .$if(personId === undefined && locationId === undefined, (all) =>
        all.where('company_id', '=', companyId),
      )
      .$if(personId !== undefined, (all) => all.where('employee_id', '=', personId ?? 0))
      .$if(locationId !== undefined, (all) =>
        all.where(personId === undefined ? 'location_id' : sql`+location_id`, '=', locationId ?? 0),
      )
      .$if(fromMs !== undefined, (all) => all.where('instant_ms', '>=', fromMs ?? 0))
      .$if(toMs !== undefined, (all) => all.where('instant_ms', '<', toMs ?? 0))
      .$if(review === 'none', (all) => all.where('review', 'is', null))
      .$if(reviewed !== undefined, (all) => all.where('review', '=', reviewed ?? 'waiting'))
      .$if(wish.keptOnly, (all) =>
        all
          // As the index says it, which the store must recognise.
          .where('verdict', '<>', sql.lit('live'))
          .where('kiosk', 'is not', null)
          .where('brought_by', 'is', null),
      )
      .$if(after !== undefined, (all) => all.where(comesAfter('punches', after)))
      .orderBy('instant_ms', 'desc')
      .orderBy('id', 'desc')
      .limit(wish.limit)
      .execute()
  );
}

function addedOf(store: Store, companyId: number, wish: RecordWish) {
  const { personId, locationId, fromMs, toMs, after } = wish;
  return store
    .selectFrom('punch_corrections')
    .select(['id', 'instant_ms'])
    .where('kind', '=', 'add')
    .where('company_id', '=', companyId)
    .$if(personId !== undefined, (all) => all.where('employee_id', '=', personId ?? 0))
    .$if(locationId !== undefined, (all) => all.where('location_id', '=', locationId ?? 0))
    .$if(fromMs !== undefined, (all) => all.where('instant_ms', '>=', fromMs ?? 0))
    .$if(toMs !== undefined, (all) => all.where('instant_ms', '<', toMs ?? 0))
    .$if(after !== undefined, (all) => all.where(comesAfter('punch_corrections', after)))
    .orderBy('instant_ms', 'desc')
    .orderBy('id', 'desc')
    .limit(wish.limit)
    .execute();
}

/** The punches of a company that wait for a yes or no, the oldest first. */
export async function findWaiting(
  store: Store,
  companyId: number,
  { after, limit }: Pick<RecordWish, 'after' | 'limit'>,
): Promise<readonly EntryKey[]> {
  const rows = await store
    .selectFrom('punches')
    .select(['id', 'instant_ms'])
    .where('company_id', '=', companyId)
    .where('review', '=', 'waiting')
    .$if(after !== undefined, (all) =>
      all
        .where('instant_ms', '>=', after?.instantMs ?? 0)
        .where((punch) =>
          punch.or([punch('instant_ms', '>', after?.instantMs ?? 0), punch('id', '>', after?.id ?? '')]),
        ),
    )
    .orderBy('instant_ms')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, instant_ms }) => ({ kind: 'punch', id, instantMs: instant_ms }));
}

/** Whether a row of one of the two tables comes after the cursor, which may be of the other. */
function comesAfter(table: 'punches' | 'punch_corrections', after: EntryCursor | undefined) {
  const { instantMs, id } = after ?? { instantMs: 0, id: '' };
  const addedId = /^c:(\d{1,15})$/.exec(id)?.[1];
  const isEarlier = sql<boolean>`instant_ms < ${instantMs}`;
  const isSame = sql`instant_ms <= ${instantMs}`;
  if (table === 'punches') {
    if (addedId !== undefined) return sql<boolean>`${isSame}`;
    return sql<boolean>`(${isSame} and (${isEarlier} or id < ${id}))`;
  }
  if (addedId === undefined) return isEarlier;
  return sql<boolean>`(${isSame} and (${isEarlier} or id < ${Number(addedId)}))`;
}
