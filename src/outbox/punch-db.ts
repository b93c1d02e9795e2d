import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { DeviceEntry } from './device-entry.ts';
import { openPunchStores } from './open-punch-stores.ts';
import type { PunchRecord } from './punch-record.ts';
import type { SenderNotes } from './sender-notes.ts';
import { StorageFault } from './storage-fault.ts';
import { TimeLimit } from './time-limit.ts';

/** The stores of the device's database. */
export interface PunchSchema extends DBSchema {
  punches: {
    key: number;
    value: PunchRecord & { seq?: number };
    indexes: {
      id: string;
      state: string;
      tap: [number, string, number];
      lane: [number, string, string, number];
      wait: string;
    };
  };
  /** How many punches there are of each state: counting them takes longer the more there are. */
  tally: { key: string; value: number };
  notes: { key: string; value: SenderNotes };
  device: { key: string; value: DeviceEntry };
}

type Stores = ('punches' | 'tally' | 'notes' | 'device')[];
/** A transaction over the stores of this database. */
export type PunchTransaction<M extends IDBTransactionMode> = IDBPTransaction<PunchSchema, Stores, M>;

const NAME = 'kiosk';
const OPERATION_MS = 5_000;

/**
 * The device's database. Every operation is bounded in time; a connection that was lost is opened anew and the
 * operation tried once more; writes are strict and count only when their transaction is complete.
 */
export class PunchDb {
  readonly #name: string;
  #connection: Promise<IDBPDatabase<PunchSchema>> | undefined;

  constructor(name: string = NAME) {
    this.#name = name;
  }

  /** Runs `work` in one transaction; throws a `StorageFault`, and then nothing of it may be taken as done. */
  async transact<M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (tx: PunchTransaction<M>) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#once(mode, work);
    } catch (first) {
      const fault = asStorageFault(first);
      if (fault.reason !== 'broken') throw fault;
      this.close();
      try {
        return await this.#once(mode, work);
      } catch (second) {
        throw asStorageFault(second);
      }
    }
  }

  /** Lets go of the connection; the next operation opens another. */
  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  async #once<M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (tx: PunchTransaction<M>) => Promise<T>,
  ): Promise<T> {
    const limit = new TimeLimit(OPERATION_MS);
    try {
      this.#connection ??= this.#open();
      const db = await limit.bound(this.#connection);
      const tx = db.transaction(['punches', 'tally', 'notes', 'device'] as Stores, mode, {
        durability: 'strict',
      });
      const working = work(tx);
      working.catch(() => undo(tx));
      const finished = Promise.all([working, tx.done]);
      // What is told as "not saved" must not be saved after all a moment later.
      limit.onExpiry(() => tx.abort());
      tx.done.catch(() => undefined);
      const [result] = await limit.bound(finished);
      return result;
    } catch (error) {
      if (limit.expired) this.close();
      throw error;
    } finally {
      limit.clear();
    }
  }

  async #open(): Promise<IDBPDatabase<PunchSchema>> {
    const forget = () => {
      this.#connection = undefined;
    };
    try {
      const db = await openPunchStores(this.#name, { terminated: forget, blocking: () => this.close() });
      db.addEventListener('close', forget);
      return db;
    } catch (error) {
      forget();
      throw error;
    }
  }
}

/** Takes back what was written before the work failed: it is told as not done. */
function undo(tx: PunchTransaction<'readonly' | 'readwrite'>): void {
  try {
    tx.abort();
  } catch {
    // The fault had ended the transaction by itself.
  }
}

function asStorageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  if (!(error instanceof Error)) return new StorageFault('broken', String(error), error);
  if (error.name === 'QuotaExceededError') return new StorageFault('full', error.message, error);
  return new StorageFault('broken', `${error.name}: ${error.message}`, error);
}
