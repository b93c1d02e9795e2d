import { type Lane, laneOf } from './lanes.ts';
import type { PunchDb, PunchTransaction } from './punch-db.ts';
import type { PunchRecord, StoredPunch } from './punch-record.ts';
import { storedRecord } from './stored-record.ts';

/** A state in which a punch makes its lane worth looking at. */
export type LaneState = 'draft' | 'waiting' | 'sending';

const NEWEST = 8;
const KNOWN_FORM: StoredPunch['v'] = 1;
/** Sorts behind every other key. */
const LAST: readonly IDBValidKey[] = [];

/** Finds lanes that have something to do and what stands first in them, however many punches lie behind. */
export class LaneReader {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /** What stands first in a lane: undefined where nothing of it still has to get to the server. */
  head(lane: Lane): Promise<StoredPunch | undefined> {
    return this.#db.transact('readonly', (tx) => headOf(tx, lane));
  }

  /** What stands first in the lanes of the newest taps. */
  newest(): Promise<StoredPunch[]> {
    return this.#db.transact('readonly', async (tx) => {
      const lanes = (await Promise.all([newestLanes(tx, 'draft'), newestLanes(tx, 'waiting')])).flat();
      const distinct = new Map(lanes.map((lane) => [laneOf(lane), lane]));
      return present(await Promise.all([...distinct.values()].map((lane) => headOf(tx, lane))));
    });
  }

  /** What stands first in the next lanes, after the given one, that have a punch in this state. */
  next(state: LaneState, after: Lane | undefined, limit: number): Promise<LanePortion> {
    return this.#db.transact('readonly', async (tx) => {
      const lanes = await lanesAfter(tx, state, after, limit);
      const heads = present(await Promise.all(lanes.map((lane) => headOf(tx, lane))));
      return { heads, last: lanes.length < limit ? undefined : lanes.at(-1) };
    });
  }

  /** The numbers of the punches in this state that stand first of their state, in the next lanes of one principal or all. */
  firsts(
    state: LaneState,
    principal: string | undefined,
    after: Lane | undefined,
    limit: number,
  ): Promise<{ readonly seqs: readonly number[]; readonly last: Lane | undefined }> {
    return this.#db.transact('readonly', async (tx) => {
      const seqs: number[] = [];
      const lanes = await lanesAfter(tx, state, after, limit, principal, (seq) => seqs.push(seq));
      return { seqs, last: lanes.length < limit ? undefined : lanes.at(-1) };
    });
  }
}

/** Some lanes' first punches, and the lane after which to go on; undefined at the end. */
export interface LanePortion {
  readonly heads: readonly StoredPunch[];
  readonly last: Lane | undefined;
}

async function lanesAfter(
  tx: PunchTransaction<'readonly'>,
  state: LaneState,
  after: Lane | undefined,
  limit: number,
  principal?: string,
  onFirst: (seq: number) => void = () => undefined,
): Promise<Lane[]> {
  const prefix = principal === undefined ? [KNOWN_FORM, state] : [KNOWN_FORM, state, principal];
  const from = after ? [KNOWN_FORM, state, after.principal, after.employeeId, LAST] : prefix;
  const lanes: Lane[] = [];
  const index = tx.objectStore('punches').index('lane');
  let cursor = await index.openKeyCursor(IDBKeyRange.bound(from, [...prefix, LAST]));
  while (cursor) {
    const [, , of, employeeId] = cursor.key;
    lanes.push({ principal: of, employeeId });
    onFirst(cursor.primaryKey);
    if (lanes.length === limit) break;
    cursor = await cursor.continue(beyond(cursor.key));
  }
  return lanes;
}

/** A key behind every punch of this key's lane, and before the next lane. */
function beyond(key: readonly [number, string, string, number]): [number, string, string, number] {
  // The index's type names keys of four parts; a fifth sorts right behind them.
  return [...key, LAST] as unknown as [number, string, string, number];
}

async function newestLanes(tx: PunchTransaction<'readonly'>, state: LaneState): Promise<Lane[]> {
  const punches = tx.objectStore('punches');
  const seqs: number[] = [];
  let cursor = await punches.index('state').openKeyCursor(state, 'prev');
  while (cursor && seqs.length < NEWEST) {
    seqs.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return present(await Promise.all(seqs.map((seq) => punches.get(seq))));
}

async function headOf(tx: PunchTransaction<'readonly'>, lane: Lane): Promise<StoredPunch | undefined> {
  const index = tx.objectStore('punches').index('lane');
  const key = (state: PunchRecord['state']): [number, string, string, number] => [
    KNOWN_FORM,
    state,
    lane.principal,
    lane.employeeId,
  ];
  const [held, ...firsts] = await Promise.all([
    index.getAll(key('held')),
    index.get(key('draft')),
    index.get(key('waiting')),
    index.get(key('sending')),
  ]);
  // Our own fault must not stand in the way of the person's next punch.
  const inTheWay = held.find((record) => record.state === 'held' && record.why !== 'key-mismatch');
  return present([inTheWay, ...firsts])
    .map(storedRecord)
    .sort((one, other) => one.seq - other.seq)[0];
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
