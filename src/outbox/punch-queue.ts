import { asWaiting } from './as-waiting.ts';
import { coreOf } from './core-of.ts';
import type { FrozenFacts } from './frozen-facts.ts';
import { isSameTap, SAME_TAP_MS } from './is-same-tap.ts';
import type { PunchDb, PunchTransaction } from './punch-db.ts';
import {
  type DraftPunch,
  type HoldReason,
  OPEN_STATES,
  type PunchRecord,
  type SendingPunch,
  type StoredPunch,
  type WaitingPunch,
} from './punch-record.ts';
import { type Settlement, settled } from './settled.ts';

/** How many punches stand where. */
export interface QueueCounts {
  /** Drafts, waiting and on their way: they go by themselves. */
  readonly waiting: number;
  /** They wait for a sign-in, an update, or us. */
  readonly held: number;
  readonly refused: number;
}

const FORGET_AT_ONCE = 500;

/** The punches of this device. Each method is one transaction; what it returns is on disk. */
export class PunchQueue {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /**
   * Adds a punch, or gives back the record that already stands for it: the one of the same id, or of the same
   * person and direction within five seconds of tapping.
   */
  keep(punch: DraftPunch | WaitingPunch): Promise<StoredPunch> {
    return this.#db.transact('readwrite', async (tx) => {
      const punches = tx.objectStore('punches');
      const same = await punches.index('id').get(punch.id);
      if (same) return stored(same);
      const { employeeId, direction, tap } = punch;
      const moment = IDBKeyRange.bound(
        [employeeId, direction, tap.wallMs - SAME_TAP_MS],
        [employeeId, direction, tap.wallMs + SAME_TAP_MS],
        true,
        true,
      );
      const near = await punches.index('tap').getAll(moment);
      const twin = near.find((record) => isSameTap(record, punch));
      if (twin) return stored(twin);
      const seq = await punches.add(punch);
      return { ...punch, seq };
    });
  }

  /** Freezes a draft; whoever comes second gets the record as the first one left it. Undefined: no such record. */
  freeze(id: string, facts: FrozenFacts): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) => {
      if (record.state !== 'draft') return undefined;
      return { ...coreOf(record), ...facts, state: 'waiting', nextAttemptMs: 0, waitSetBy: 'nobody' };
    });
  }

  /** Writes down what came to be known of a draft while it has to stay one. */
  note(id: string, known: Pick<DraftPunch, 'contactMs' | 'position'>): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) => (record.state === 'draft' ? { ...record, ...known } : undefined));
  }

  /** Takes a waiting punch for sending: undefined where it is not waiting any more. */
  async lease(id: string, owner: string, untilMs: number): Promise<StoredPunch<SendingPunch> | undefined> {
    const after = await this.#change(id, (record) => {
      if (record.state !== 'waiting') return undefined;
      const { bodyText, position } = record;
      const attempts = record.attempts + 1;
      return { ...coreOf(record), bodyText, position, state: 'sending', attempts, lease: { owner, untilMs } };
    });
    return after?.state === 'sending' && after.lease.owner === owner ? after : undefined;
  }

  /** Writes down how a send ended, if the lease is still this owner's; a receipt counts whoever brings it. */
  settle(id: string, owner: string, end: Settlement): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) => settled(record, owner, end));
  }

  /** Gives back what was leased by a sender that is dead, or for longer than a send can take. */
  reclaim(isDead: (lease: SendingPunch['lease']) => boolean): Promise<number> {
    return this.#changeAll('sending', (record) =>
      record.state === 'sending' && isDead(record.lease) ? asWaiting(record) : undefined,
    );
  }

  /** Holds everything that waits, of one principal or of all, without asking the server about each. */
  hold(why: HoldReason, principal?: string): Promise<number> {
    return this.#changeAll('waiting', (record) =>
      record.state === 'waiting' && (principal === undefined || record.principal === principal)
        ? { ...coreOf(record), bodyText: record.bodyText, position: record.position, state: 'held', why }
        : undefined,
    );
  }

  /** Lets go what was held for this reason, for one principal or for all. */
  release(why: HoldReason, principal?: string): Promise<number> {
    return this.#changeAll('held', (record) =>
      record.state === 'held' &&
      record.why === why &&
      (principal === undefined || record.principal === principal)
        ? asWaiting(record)
        : undefined,
    );
  }

  /** A person wants a refused punch, or one held for our fault, tried again. */
  retry(id: string): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) =>
      record.state === 'refused' || record.state === 'held' ? asWaiting(record) : undefined,
    );
  }

  /** Ends every wait that the server did not ask for. */
  cancelBackoffs(): Promise<number> {
    return this.#changeAll('waiting', (record) =>
      record.state === 'waiting' && record.waitSetBy === 'backoff' ? asWaiting(record) : undefined,
    );
  }

  /** One record, by its id. */
  get(id: string): Promise<StoredPunch | undefined> {
    return this.#db.transact('readonly', async (tx) => {
      const record = await tx.objectStore('punches').index('id').get(id);
      return record && stored(record);
    });
  }

  /** Everything that still has to get to the server, in the order of the taps. */
  async open(): Promise<StoredPunch[]> {
    const records = await this.#db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      return Promise.all(OPEN_STATES.map((state) => index.getAll(state)));
    });
    return records
      .flat()
      .map(stored)
      .sort((one, other) => one.seq - other.seq);
  }

  /** The first records that a person should know of, refused ones before the open ones, at most `limit` of each state. */
  async listed(limit: number): Promise<StoredPunch[]> {
    const records = await this.#db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      return Promise.all((['refused', ...OPEN_STATES] as const).map((state) => index.getAll(state, limit)));
    });
    return records.flat().map(stored);
  }

  /** The newest record of a person, whatever became of it. */
  newestOf(principal: string): Promise<StoredPunch | undefined> {
    return this.#db.transact('readonly', async (tx) => {
      let cursor = await tx.objectStore('punches').openCursor(null, 'prev');
      while (cursor && cursor.value.principal !== principal) cursor = await cursor.continue();
      return cursor ? stored(cursor.value) : undefined;
    });
  }

  /** How many punches stand where. */
  counts(): Promise<QueueCounts> {
    return this.#db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      const [draft, waiting, sending, held, refused] = await Promise.all([
        index.count('draft'),
        index.count('waiting'),
        index.count('sending'),
        index.count('held'),
        index.count('refused'),
      ]);
      return { waiting: draft + waiting + sending, held, refused };
    });
  }

  /** Forgets recorded punches whose receipt came before this device wall time. Nothing else is ever deleted. */
  forgetSent(beforeMs: number): Promise<number> {
    return this.#db.transact('readwrite', async (tx) => {
      let forgotten = 0;
      let cursor = await tx.objectStore('punches').index('state').openCursor('sent');
      // The index runs in the order of the taps, so the first one that is young enough ends the search.
      while (cursor && forgotten < FORGET_AT_ONCE) {
        if (cursor.value.state !== 'sent' || cursor.value.sentMs >= beforeMs) break;
        await cursor.delete();
        forgotten += 1;
        cursor = await cursor.continue();
      }
      return forgotten;
    });
  }

  #change(
    id: string,
    change: (record: StoredPunch) => PunchRecord | undefined,
  ): Promise<StoredPunch | undefined> {
    return this.#db.transact('readwrite', async (tx) => {
      const punches = tx.objectStore('punches');
      const found = await punches.index('id').get(id);
      if (!found) return undefined;
      const record = stored(found);
      const changed = change(record);
      if (!changed) return record;
      const after = { ...changed, seq: record.seq };
      await punches.put(after);
      return after;
    });
  }

  #changeAll(
    state: PunchRecord['state'],
    change: (record: StoredPunch) => PunchRecord | undefined,
  ): Promise<number> {
    return this.#db.transact('readwrite', (tx) => changeEach(tx, state, change));
  }
}

async function changeEach(
  tx: PunchTransaction<'readwrite'>,
  state: PunchRecord['state'],
  change: (record: StoredPunch) => PunchRecord | undefined,
): Promise<number> {
  const punches = tx.objectStore('punches');
  const records = (await punches.index('state').getAll(state)).map(stored);
  const changes = records.flatMap((record) => {
    const after = change(record);
    return after ? [{ ...after, seq: record.seq }] : [];
  });
  await Promise.all(changes.map((after) => punches.put(after)));
  return changes.length;
}

/** A record that came out of the store has its number. */
function stored(record: PunchRecord & { seq?: number }): StoredPunch {
  if (record.seq === undefined) throw new TypeError(`The stored punch ${record.id} has no number`);
  return { ...record, seq: record.seq };
}
