import { sql } from 'kysely';
import { judgeLinks } from '../chain/judge-links.ts';
import { noteDouble } from '../chain/note-double.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Store } from '../store/store-schema.ts';
import type { Outcome } from './batches.ts';
import { claimKeys, keyName } from './claim-keys.ts';
import type { JudgedPunch } from './judged-punch.ts';
import { keyScopeOf } from './key-scope-of.ts';
import { type LinkColumns, PUNCH_COLUMNS, punchRow } from './punch-row.ts';
import type { Quarantine } from './quarantine.ts';

const INSERT = {
  table: 'punches',
  columns: PUNCH_COLUMNS,
  identity: ['employee_id', 'direction', 'identity_second'],
  returning: ['id'],
} as const;

type Outcomes = Map<JudgedPunch, Outcome<string>>;

interface SamePunch {
  readonly id: string;
  readonly answer: string;
  readonly quarantine: Quarantine | null;
}

/**
 * Records punches in one transaction and gives the answer to each, in their order: however many repeats are among them,
 * one row is written, and all get its answer. What may not be recorded fails by itself.
 */
export async function recordBatch(
  store: Store,
  punches: readonly JudgedPunch[],
): Promise<readonly Outcome<string>[]> {
  const outcomes: Outcomes = new Map();
  await store.transaction().execute((tx) => recordEach(tx, punches, outcomes));
  return punches.map(
    (judged) => outcomes.get(judged) ?? { ok: false, error: new Error('It was passed over') },
  );
}

async function recordEach(tx: Store, punches: readonly JudgedPunch[], outcomes: Outcomes): Promise<void> {
  const { first, later } = apartByKey(punches);
  const claims = await claimKeys(tx, first);
  const fresh: JudgedPunch[] = [];
  for (const judged of first) {
    const known = claims.get(judged);
    if (known) outcomes.set(judged, known);
    else if (judged.judgement.ok) fresh.push(judged);
    else outcomes.set(judged, { ok: false, error: judged.judgement.error });
  }
  await insertFresh(tx, fresh, outcomes);
  if (later.length > 0) await recordEach(tx, later, outcomes);
}

/** Of those with one key, the first: the others then meet a key that is claimed, as if they had come later. */
function apartByKey(punches: readonly JudgedPunch[]) {
  const names = new Set<string>();
  const first: JudgedPunch[] = [];
  const later: JudgedPunch[] = [];
  for (const judged of punches) {
    const name = keyName(judged.punch);
    if (name !== undefined && names.has(name)) later.push(judged);
    else first.push(judged);
    if (name !== undefined) names.add(name);
  }
  return { first, later };
}

async function insertFresh(tx: Store, fresh: readonly JudgedPunch[], outcomes: Outcomes): Promise<void> {
  const links = await linkColumnsOf(tx, fresh);
  const rows = fresh.flatMap((judged) => {
    const { punch, judgement } = judged;
    if (!judgement.ok) return [];
    const { location, marks } = judgement;
    const answer = judgement.answer ?? JSON.stringify({ event_time: punch.time.eventTime, location });
    outcomes.set(judged, { ok: true, result: answer });
    return [punchRow(judged, answer, marks, links.get(judged))];
  });
  // In one order, so that two processes that record the same punches never wait for each other.
  rows.sort(
    (one, other) =>
      one.employee_id - other.employee_id || (one.identity_second < other.identity_second ? -1 : 1),
  );
  const added = new Set((await insertRows(tx, INSERT, rows)).map(({ id }) => id));
  for (const judged of fresh.filter(({ id }) => !added.has(id))) {
    const first = await findSamePunch(tx, judged);
    outcomes.set(judged, { ok: true, result: first.answer });
    await standFor(tx, judged, first, links.get(judged));
  }
}

async function linkColumnsOf(
  tx: Store,
  punches: readonly JudgedPunch[],
): Promise<ReadonlyMap<JudgedPunch, LinkColumns>> {
  const linked = punches.flatMap((judged) => (judged.link ? [{ judged, link: judged.link }] : []));
  const verdicts = await judgeLinks(
    tx,
    linked.map(({ link }) => ({ link: link.record.link, authentic: link.authentic })),
  );
  return new Map(
    linked.map(({ judged, link: { record } }, index) => [
      judged,
      {
        chain_device: record.link.device,
        chain_number: record.link.number,
        chain_mac: record.link.mac,
        chain_previous_mac: record.link.previousMac,
        chain_verdict: verdicts[index] ?? 'broken',
      },
    ]),
  );
}

/** The punch with the same person, direction and second. */
async function findSamePunch(tx: Store, { punch }: JudgedPunch): Promise<SamePunch> {
  return await tx
    .selectFrom('punches')
    .select(['id', 'answer', 'quarantine'])
    .where('employee_id', '=', punch.employeeId)
    .where('direction', '=', punch.direction)
    .where('identity_second', '=', punch.time.identitySecond)
    .executeTakeFirstOrThrow();
}

/** Makes the first punch stand for this one too: for its key, its link, and what its sender is trusted with. */
async function standFor(
  tx: Store,
  { punch }: JudgedPunch,
  first: SamePunch,
  link: LinkColumns | undefined,
): Promise<void> {
  if (punch.idempotencyKey) {
    await tx
      .updateTable('idempotency_keys')
      .set({ punch_id: first.id })
      .where('scope', '=', keyScopeOf(punch.caller))
      .where('key', '=', punch.idempotencyKey.key)
      .execute();
  }
  if (link) await noteDouble(tx, { ...link, punch_id: first.id, received_at: punch.receivedAtMs });
  if (first.quarantine !== null && !punch.quarantined) {
    // Somebody who is trusted says the same: it needs nobody's word any more, but for what else is odd about it.
    const isOdd = sql<boolean>`verdict = 'doubtful' or marks <> '[]'`;
    await tx
      .updateTable('punches')
      .set({ quarantine: null, review: sql`case when ${isOdd} then review end` })
      .where('id', '=', first.id)
      .execute();
  }
}
