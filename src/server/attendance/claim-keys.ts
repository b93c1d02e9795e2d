import { sql } from 'kysely';
import { insertRows } from '../store/insert-rows.ts';
import type { Store } from '../store/store-schema.ts';
import { wantedRows } from '../store/wanted-rows.ts';
import type { Outcome } from './batches.ts';
import type { JudgedPunch } from './judged-punch.ts';
import { keyMismatch } from './key-mismatch.ts';
import { keyScopeOf } from './key-scope-of.ts';
import type { NewPunch } from './new-punch.ts';

const INSERT = {
  table: 'idempotency_keys',
  columns: ['scope', 'key', 'fingerprint', 'punch_id'],
  identity: ['scope', 'key'],
  returning: ['scope', 'key'],
} as const;

interface EarlierRow {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly answer: string;
}

/**
 * Claims the keys of the punches that may be recorded, no two of which may be the same. Gives what is known already: the
 * answer of the punch that a key stands for, or why it cannot be used. What it says nothing of is to be recorded, or
 * refused.
 */
export async function claimKeys(
  tx: Store,
  punches: readonly JudgedPunch[],
): Promise<ReadonlyMap<JudgedPunch, Outcome<string>>> {
  const keyed = punches.flatMap((judged) => {
    const name = keyName(judged.punch);
    return name === undefined ? [] : [{ judged, name }];
  });
  // In one order, so that two processes that claim the same keys never wait for each other.
  keyed.sort((one, other) => (one.name < other.name ? -1 : 1));
  const rows = keyed.flatMap(({ judged }) => {
    const { caller, idempotencyKey } = judged.punch;
    if (!judged.judgement.ok || !idempotencyKey) return [];
    return [{ ...idempotencyKey, scope: keyScopeOf(caller), punch_id: judged.id }];
  });
  const claimed = new Set(
    (await insertRows(tx, INSERT, rows)).map(({ scope, key }) => nameOf(String(scope), String(key))),
  );
  const others = keyed.filter(({ name }) => !claimed.has(name));
  return await readEarlier(tx, others);
}

/** What makes two keys the same, undefined without one. */
export function keyName({ caller, idempotencyKey }: NewPunch): string | undefined {
  return idempotencyKey && nameOf(keyScopeOf(caller), idempotencyKey.key);
}

function nameOf(scope: string, key: string): string {
  return `${scope}\n${key}`;
}

async function readEarlier(
  tx: Store,
  keyed: readonly { readonly judged: JudgedPunch; readonly name: string }[],
): Promise<ReadonlyMap<JudgedPunch, Outcome<string>>> {
  if (keyed.length === 0) return new Map();
  const wanted = keyed.flatMap(({ judged: { punch } }) =>
    punch.idempotencyKey ? [{ scope: keyScopeOf(punch.caller), key: punch.idempotencyKey.key }] : [],
  );
  const { rows } = await sql<EarlierRow>`${wantedRows({ scope: 'text', key: 'text' }, wanted)}
    select k.scope, k.key, k.fingerprint, p.answer
    from wanted w cross join idempotency_keys k cross join punches p
    where k.scope = w.scope and k.key = w.key and p.id = k.punch_id`.execute(tx);
  const byName = new Map(rows.map((row) => [nameOf(row.scope, row.key), row]));
  return new Map(
    keyed.flatMap(({ judged, name }) => {
      const earlier = byName.get(name);
      return earlier ? [[judged, outcomeOf(judged.punch, earlier)] as const] : [];
    }),
  );
}

function outcomeOf({ idempotencyKey }: NewPunch, earlier: EarlierRow): Outcome<string> {
  if (idempotencyKey?.fingerprint === earlier.fingerprint) return { ok: true, result: earlier.answer };
  return { ok: false, error: keyMismatch(earlier.key) };
}
