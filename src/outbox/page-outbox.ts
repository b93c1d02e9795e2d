import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { RescueFile } from '../contract/rescue-file.ts';
import { frozenFacts } from './frozen-facts.ts';
import { laneOf, prospectOf } from './lanes.ts';
import type { PageMessage, WakeReason } from './messages.ts';
import type { OutboxRealm } from './open-outbox.ts';
import type { QueueCounts } from './punch-reader.ts';
import type { StoredPunch } from './punch-record.ts';
import { putBack } from './put-back.ts';
import { sealRescue } from './seal-rescue.ts';
import { StorageFault, type StorageFaultReason } from './storage-fault.ts';

/** What the page shows of the outbox. */
export interface OutboxSnapshot {
  readonly counts: QueueCounts;
  /** The first of them that a person should know of, refused ones first. */
  readonly listed: readonly StoredPunch[];
  /** What was recorded or given up on this day, the newest first. */
  readonly done: readonly StoredPunch[];
  /** Device wall time of the oldest tap that is still to be sent. */
  readonly oldestMs: number | undefined;
  /** What is wrong with the device's storage, if anything: nothing can be read, or nothing written. */
  readonly fault: StorageFaultReason | undefined;
  /** There is so little room left that a punch may soon not be written down. */
  readonly little: boolean;
  /** Whether the store has been read at all. */
  readonly known: boolean;
}

const EMPTY: OutboxSnapshot = {
  counts: { waiting: 0, held: 0, refused: 0 },
  listed: [],
  done: [],
  oldestMs: undefined,
  fault: undefined,
  little: false,
  known: false,
};
const LISTED = 50;
const DAY_MS = 86_400_000;
/** A page that reads all the time stands in the way of those who write. */
const REST_MS = 100;
const PING_MS = 3_000;

/** The outbox as a page sees it: a picture of it that stays true, and a hand on whoever sends. */
export class PageOutbox {
  readonly #realm: OutboxRealm;
  readonly #container: ServiceWorkerContainer | undefined;
  /** What the last probe came to: a store that can be read may still take nothing. */
  #probed: StorageFaultReason | 'little' | undefined;
  readonly #listeners = new Set<() => void>();
  #snapshot = EMPTY;
  #refreshing: Promise<void> | undefined;
  #stale = false;
  #rested = Promise.resolve();

  constructor(realm: OutboxRealm, container: ServiceWorkerContainer | undefined) {
    this.#realm = realm;
    this.#container = container;
    realm.news.subscribe(() => void this.refresh());
    void this.refresh();
  }

  /** The last picture; a new object whenever something changed. */
  readonly snapshot = (): OutboxSnapshot => this.#snapshot;

  /** Calls back after each new picture, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the store again; many calls at once are one read more. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#read().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** Tries whether a punch could be written down now, so that a person can be told before they tap, and reads again. */
  async probe(): Promise<void> {
    const { probe } = this.#realm;
    const probed = await probe();
    // A disk that stood still for a moment is no broken one.
    this.#probed = probed === 'slow' ? await probe() : probed;
    await this.refresh();
  }

  /** Has the sender look for something to send: the worker, or this page where no worker answers. */
  async wake(why: WakeReason): Promise<void> {
    const worker = await this.#worker();
    if (worker && (await answers(worker, { type: 'drain', why }))) return;
    await this.#attempt(() => this.#realm.sender.drain(why));
  }

  /** Tells the worker of a tap, so that it sends the punch should this page die. */
  async tellTap(id: string, deadlineMs: number): Promise<void> {
    post(await this.#worker(), { type: 'tapped', id, deadlineMs });
  }

  /** Whether this page's requests go through the worker; a page that is past it asks to be taken back. */
  async isControlled(): Promise<boolean> {
    if (this.#container?.controller) return true;
    post(await this.#worker(), { type: 'claim' });
    return false;
  }

  /** Lets go what waited for this principal to sign in. */
  async signedIn(principal: string): Promise<void> {
    const released = await this.#attempt(() => this.#realm.queue.release('sign-in', principal));
    if (!released) return;
    this.#realm.news.publish({ type: 'changed-many' });
    await this.wake('signed-in');
  }

  /** A person wants this refused punch tried again. */
  async retry(id: string): Promise<void> {
    const record = await this.#attempt(() => this.#realm.queue.retry(id));
    if (record) this.#realm.news.publish({ type: 'changed', id, state: record.state });
    await this.wake('send-now');
  }

  /** A person gives up a punch that cannot be recorded, and says why. */
  async giveUp(id: string, reason: string): Promise<void> {
    const record = await this.#attempt(() => this.#realm.queue.giveUp(id, reason));
    if (record) this.#realm.news.publish({ type: 'changed', id, state: record.state });
  }

  /** A person takes back punches that are not on their way yet, all of them or none. */
  async undo(...ids: readonly string[]): Promise<void> {
    const records = await this.#attempt(() => this.#realm.queue.undo(...ids));
    for (const { id, state } of records ?? []) this.#realm.news.publish({ type: 'changed', id, state });
  }

  /** Takes what the server gave this device at its enrolment. Without storage it goes without. */
  async enrolled(keys: DeviceKeys): Promise<void> {
    try {
      await this.#realm.keyring.take(keys);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
    }
  }

  /**
   * Everything that waits or was refused, or only the one punch, as a file that only the server can read; undefined
   * where there is nothing yet or the device was never given a key to encrypt to. What still waited for its time to be
   * corrected goes as it is: the device may have no other day.
   */
  async rescueFile(id?: string): Promise<RescueFile | undefined> {
    const to = await this.#attempt(() => this.#realm.keyring.rescue());
    const records = (await this.#attempt(() => (id ? this.#only(id) : this.#everything()))) ?? [];
    const punches = records.flatMap((record) =>
      'bodyText' in record ? [{ direction: record.direction, bodyText: record.bodyText }] : [],
    );
    return to && punches.length > 0 ? sealRescue(to, { punches }) : undefined;
  }

  async #only(id: string): Promise<StoredPunch[]> {
    const record = await this.#realm.queue.get(id);
    return record ? [record] : [];
  }

  async #everything(): Promise<StoredPunch[]> {
    const records: StoredPunch[] = [];
    for await (const portion of this.#realm.queue.unrecorded()) {
      for (const record of portion) records.push(await this.#frozen(record));
    }
    return records;
  }

  /** The record with the bytes that it will have for ever, where it need not stay open for a position or an undo. */
  async #frozen(record: StoredPunch): Promise<StoredPunch> {
    const next = prospectOf(laneOf(record), [record], Date.now());
    if (next.kind !== 'freeze') return record;
    const facts = frozenFacts(next.record, next.record.position ?? { none: 'lost' });
    const frozen = await this.#realm.queue.freeze(record.id, facts);
    if (frozen) this.#realm.news.publish({ type: 'changed', id: frozen.id, state: frozen.state });
    return frozen ?? record;
  }

  /** Does what needs the storage. Where that fails nothing is done, and the picture says so. */
  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      await this.refresh();
      return undefined;
    }
  }

  async #worker(): Promise<ServiceWorker | undefined> {
    const registration = await this.#container?.getRegistration().catch(() => undefined);
    return registration?.active ?? undefined;
  }

  async #read(): Promise<void> {
    while (this.#stale) {
      await this.#rested;
      this.#stale = false;
      try {
        const { queue } = this.#realm;
        const [counts, listed, done, oldestMs] = await Promise.all([
          queue.counts(),
          queue.listed(LISTED),
          queue.done(Date.now() - DAY_MS, LISTED),
          queue.oldestOpenMs(),
        ]);
        if ((await putBack(queue, this.#snapshot.listed, listed)) > 0) {
          this.#stale = true;
          this.#realm.news.publish({ type: 'changed-many' });
          continue;
        }
        const little = this.#probed === 'little';
        const fault = this.#probed === 'little' ? undefined : this.#probed;
        this.#snapshot = { counts, listed, done, oldestMs, fault, little, known: true };
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        this.#snapshot = { ...this.#snapshot, fault: error.reason };
      }
      this.#rested = new Promise((resolve) => setTimeout(resolve, REST_MS));
      for (const listener of [...this.#listeners]) listener();
    }
  }
}

function post(worker: ServiceWorker | undefined, message: PageMessage, transfer: Transferable[] = []): void {
  worker?.postMessage(message, transfer);
}

/** Whether the worker answers in time; one that is being started does. */
function answers(worker: ServiceWorker, message: PageMessage): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PING_MS);
    port1.onmessage = () => {
      clearTimeout(timer);
      resolve(true);
    };
    post(worker, message, [port2]);
  }).finally(() => port1.close());
}
