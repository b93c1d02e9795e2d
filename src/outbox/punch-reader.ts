import type { ChainLink } from '../contract/chain-message.ts';
import type { ChainReport } from '../contract/chain-report.ts';
import { DIRECTIONS, type Direction } from '../contract/direction.ts';
import { receiptCode } from '../contract/receipt-code.ts';
import type { ChainHead } from './chain.ts';
import { LaneReader } from './lane-reader.ts';
import type { PunchDb } from './punch-db.ts';
import { OPEN_STATES, type PunchRecord, type StoredPunch } from './punch-record.ts';
import { storedRecord } from './stored-record.ts';

/** So many records are looked at in one transaction: a tap waits for no more than that. */
const PORTION = 200;
const NEWEST = 200;
const MOST_REPORTED = 1_000;
const FALLEN: ReadonlySet<PunchRecord['state']> = new Set(['undone', 'refused']);

/** How many punches stand where. */
export interface QueueCounts {
  /** Drafts, waiting and on their way: they go by themselves. */
  readonly waiting: number;
  /** They wait for a sign-in, an update, or us. */
  readonly held: number;
  readonly refused: number;
}

/** Looks at the punches of this device. Each method is one transaction. */
export class PunchReader {
  readonly lanes: LaneReader;
  protected readonly db: PunchDb;

  constructor(db: PunchDb) {
    this.db = db;
    this.lanes = new LaneReader(db);
  }

  /** One record, by its id. */
  get(id: string): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const record = await tx.objectStore('punches').index('id').get(id);
      return record && storedRecord(record);
    });
  }

  /** The first records that a person should know of, refused ones before the open ones, at most `limit` of each state. */
  async listed(limit: number): Promise<StoredPunch[]> {
    const records = await this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      return Promise.all((['refused', ...OPEN_STATES] as const).map((state) => index.getAll(state, limit)));
    });
    return records.flat().map(storedRecord);
  }

  /** The newest record of a person, whatever became of it; undefined where others have tapped for long since. */
  newestOf(principal: string): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const punches = tx.objectStore('punches');
      const last = await punches.openKeyCursor(null, 'prev');
      if (!last) return undefined;
      const newest = await punches.getAll(IDBKeyRange.lowerBound(last.primaryKey - NEWEST, true));
      const record = newest.findLast((punch) => punch.principal === principal);
      return record && storedRecord(record);
    });
  }

  /** A person's latest punch of these directions that stands: neither taken back nor refused. */
  latestOfPerson(
    employeeId: number,
    directions: readonly Direction[] = DIRECTIONS,
  ): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('tap');
      const latest: StoredPunch[] = [];
      for (const direction of directions) {
        const range = IDBKeyRange.bound([employeeId, direction], [employeeId, direction, []]);
        let cursor = await index.openCursor(range, 'prev');
        while (cursor && FALLEN.has(cursor.value.state)) cursor = await cursor.continue();
        if (cursor) latest.push(storedRecord(cursor.value));
      }
      return latest.sort((one, other) => other.instantMs - one.instantMs || other.seq - one.seq)[0];
    });
  }

  /** How many punches stand where. */
  counts(): Promise<QueueCounts> {
    return this.db.transact('readonly', async (tx) => {
      const tally = tx.objectStore('tally');
      const number = async (state: PunchRecord['state']) => (await tally.get(state)) ?? 0;
      const [draft, waiting, sending, held, refused] = await Promise.all([
        number('draft'),
        number('waiting'),
        number('sending'),
        number('held'),
        number('refused'),
      ]);
      return { waiting: draft + waiting + sending, held, refused };
    });
  }

  /** Whether some punch waits by our own backoff. */
  anyBackoff(): Promise<boolean> {
    return this.db.transact('readonly', async (tx) => {
      const first = await tx.objectStore('punches').index('wait').getKey('backoff');
      return first !== undefined;
    });
  }

  /** How many punches were taken back or given up, and still lie here. */
  undone(): Promise<number> {
    return this.db.transact('readonly', (tx) => tx.objectStore('punches').index('state').count('undone'));
  }

  /** Device wall time of the oldest tap that has not got to the server; undefined where there is none. */
  oldestOpenMs(): Promise<number | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      const firsts = await Promise.all(OPEN_STATES.map((state) => index.get(state)));
      // With a stated time `tap` is that of the stated moment; the deadline is counted from the tap itself.
      const taps = firsts.flatMap((record) =>
        record ? [record.stated ? record.deadlineMs : record.tap.wallMs] : [],
      );
      return taps.length > 0 ? Math.min(...taps) : undefined;
    });
  }

  /** What was recorded or given up since a device wall time, the newest first, at most `limit` of each. */
  done(sinceMs: number, limit: number): Promise<StoredPunch[]> {
    return this.db.transact('readonly', async (tx) => {
      const punches = tx.objectStore('punches');
      const newest = async (state: 'sent' | 'undone') => {
        const seqs: number[] = [];
        let cursor = await punches.index('state').openKeyCursor(state, 'prev');
        while (cursor && seqs.length < limit) {
          seqs.push(cursor.primaryKey);
          cursor = await cursor.continue();
        }
        return Promise.all(seqs.map((seq) => punches.get(seq)));
      };
      const found = (await Promise.all([newest('sent'), newest('undone')])).flat();
      return found
        .flatMap((record) => (record && record.tap.wallMs >= sinceMs ? [storedRecord(record)] : []))
        .sort((one, other) => other.seq - one.seq);
    });
  }

  /** Everything that waits or was refused, a portion at a time; each record once, whatever happens to it meanwhile. */
  async *unrecorded(): AsyncGenerator<StoredPunch[]> {
    let portion: StoredPunch[] = [];
    do {
      const range = IDBKeyRange.lowerBound(portion.at(-1)?.seq ?? 0, true);
      const records = await this.db.transact('readonly', (tx) =>
        tx.objectStore('punches').getAll(range, PORTION),
      );
      portion = records.map(storedRecord);
      yield portion.filter(({ state }) => state !== 'sent' && state !== 'undone');
    } while (portion.length === PORTION);
  }

  /** Everything that a person has tapped here since a device wall time, whatever became of it, in the order of the taps. */
  async ofPerson(employeeId: number, sinceMs: number): Promise<StoredPunch[]> {
    const records = await this.db.transact('readonly', (tx) => {
      const index = tx.objectStore('punches').index('tap');
      const of = (direction: Direction) =>
        index.getAll(
          IDBKeyRange.bound(
            [employeeId, direction, sinceMs],
            [employeeId, direction, Number.POSITIVE_INFINITY],
          ),
        );
      return Promise.all(DIRECTIONS.map(of));
    });
    return records
      .flat()
      .map(storedRecord)
      .sort((one, other) => one.seq - other.seq);
  }

  /** The punch that a receipt code stands for on this device. */
  async find(code: string): Promise<StoredPunch | undefined> {
    let last: string | undefined;
    do {
      const from = last;
      const found = await this.db.transact('readonly', async (tx) => {
        const range = from === undefined ? null : IDBKeyRange.upperBound(from, true);
        let left = PORTION;
        let cursor = await tx.objectStore('punches').index('id').openKeyCursor(range, 'prev');
        while (cursor && receiptCode(cursor.key) !== code) {
          left -= 1;
          if (left === 0) return cursor.key;
          cursor = await cursor.continue();
        }
        return cursor && tx.objectStore('punches').get(cursor.primaryKey);
      });
      if (typeof found === 'object') return found ? storedRecord(found) : undefined;
      last = found;
    } while (last !== undefined);
    return undefined;
  }

  /** How far the device's chain has come; undefined on a device that has none. */
  chainHead(): Promise<ChainHead | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const secret = await tx.objectStore('device').get('chain');
      return secret?.kind === 'chain' ? secret.head : undefined;
    });
  }

  /**
   * What the server must know, of each chain of this device, to tell a gap from a punch that has not come yet. Nothing
   * while very many lie here: they were all to be named, and there is time for that when they have gone.
   */
  async chainReports(): Promise<ChainReport[]> {
    const { waiting: open, held, refused: set } = await this.counts();
    if (open + held + set > MOST_REPORTED) return [];
    return this.db.transact('readonly', async (tx) => {
      const secrets = await tx.objectStore('device').getAll();
      const index = tx.objectStore('punches').index('state');
      const linksIn = async (...states: PunchRecord['state'][]) =>
        (await Promise.all(states.map((state) => index.getAll(state))))
          .flat()
          .flatMap(({ chain }) => (chain ? [chain] : []));
      const [waiting, refused, undone] = await Promise.all([
        linksIn(...OPEN_STATES),
        linksIn('refused'),
        linksIn('undone'),
      ]);
      return secrets.flatMap((secret) => {
        if (secret.kind !== 'chain' && secret.kind !== 'past-chain') return [];
        const { device, number } = secret.kind === 'chain' ? secret.head : secret;
        const of = (links: readonly ChainLink[]) =>
          links.flatMap((link) => (link.device === device ? [link.number] : []));
        return [{ device, head: number, waiting: of(waiting), refused: of(refused), undone: of(undone) }];
      });
    });
  }

  /** The numbers of the next records that an index has under a key. */
  protected portion(index: 'state' | 'wait', key: string, after: number, limit: number): Promise<number[]> {
    return this.db.transact('readonly', async (tx) => {
      const seqs: number[] = [];
      let cursor = await tx.objectStore('punches').index(index).openKeyCursor(key);
      if (cursor && cursor.primaryKey <= after) cursor = await cursor.continuePrimaryKey(key, after + 1);
      while (cursor && seqs.length < limit) {
        seqs.push(cursor.primaryKey);
        cursor = await cursor.continue();
      }
      return seqs;
    });
  }
}
