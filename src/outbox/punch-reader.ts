import type { ChainLink } from '../contract/chain-message.ts';
import type { ChainReport } from '../contract/chain-report.ts';
import { receiptCode } from '../contract/receipt-code.ts';
import type { ChainHead } from './chain.ts';
import { isOfThisForm } from './is-of-this-form.ts';
import type { PunchDb } from './punch-db.ts';
import { OPEN_STATES, type PunchRecord, type StoredPunch } from './punch-record.ts';
import { storedRecord } from './stored-record.ts';

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
  protected readonly db: PunchDb;

  constructor(db: PunchDb) {
    this.db = db;
  }

  /** One record, by its id. */
  get(id: string): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const record = await tx.objectStore('punches').index('id').get(id);
      return record && storedRecord(record);
    });
  }

  /** Everything that still has to get to the server, in the order of the taps. */
  async open(): Promise<StoredPunch[]> {
    const records = await this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      return Promise.all(OPEN_STATES.map((state) => index.getAll(state)));
    });
    return records
      .flat()
      .map(storedRecord)
      .filter(isOfThisForm)
      .sort((one, other) => one.seq - other.seq);
  }

  /** The first records that a person should know of, refused ones before the open ones, at most `limit` of each state. */
  async listed(limit: number): Promise<StoredPunch[]> {
    const records = await this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      return Promise.all((['refused', ...OPEN_STATES] as const).map((state) => index.getAll(state, limit)));
    });
    return records.flat().map(storedRecord);
  }

  /** The newest record of a person, whatever became of it. */
  newestOf(principal: string): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      let cursor = await tx.objectStore('punches').openCursor(null, 'prev');
      while (cursor && cursor.value.principal !== principal) cursor = await cursor.continue();
      return cursor ? storedRecord(cursor.value) : undefined;
    });
  }

  /** How many punches stand where. */
  counts(): Promise<QueueCounts> {
    return this.db.transact('readonly', async (tx) => {
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

  /** Device wall time of the oldest tap that has not got to the server; undefined where there is none. */
  oldestOpenMs(): Promise<number | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const index = tx.objectStore('punches').index('state');
      const firsts = await Promise.all(OPEN_STATES.map((state) => index.get(state)));
      const taps = firsts.flatMap((record) => (record ? [record.tap.wallMs] : []));
      return taps.length > 0 ? Math.min(...taps) : undefined;
    });
  }

  /** What was recorded or given up since a device wall time, the newest first, at most `limit` of each. */
  done(sinceMs: number, limit: number): Promise<StoredPunch[]> {
    return this.db.transact('readonly', async (tx) => {
      const found: StoredPunch[] = [];
      for (const state of ['sent', 'undone'] as const) {
        let left = limit;
        let cursor = await tx.objectStore('punches').index('state').openCursor(state, 'prev');
        while (cursor && left > 0 && cursor.value.tap.wallMs >= sinceMs) {
          found.push(storedRecord(cursor.value));
          left -= 1;
          cursor = await cursor.continue();
        }
      }
      return found.sort((one, other) => other.seq - one.seq);
    });
  }

  /** The punch that a receipt code stands for on this device. */
  find(code: string): Promise<StoredPunch | undefined> {
    return this.db.transact('readonly', async (tx) => {
      let cursor = await tx.objectStore('punches').index('id').openKeyCursor();
      while (cursor && receiptCode(cursor.key) !== code) cursor = await cursor.continue();
      const record = cursor && (await tx.objectStore('punches').get(cursor.primaryKey));
      return record ? storedRecord(record) : undefined;
    });
  }

  /** How far the device's chain has come; undefined on a device that has none. */
  chainHead(): Promise<ChainHead | undefined> {
    return this.db.transact('readonly', async (tx) => {
      const secret = await tx.objectStore('device').get('chain');
      return secret?.kind === 'chain' ? secret.head : undefined;
    });
  }

  /** What the server must know, of each chain of this device, to tell a gap from a punch that has not come yet. */
  chainReports(): Promise<ChainReport[]> {
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
}
