import { asWaiting } from './as-waiting.ts';
import { type ChainHead, linkAfter } from './chain.ts';
import { coreOf } from './core-of.ts';
import type { FrozenFacts } from './frozen-facts.ts';
import { isOfThisForm } from './is-of-this-form.ts';
import { isSameTap, SAME_TAP_MS } from './is-same-tap.ts';
import type { PunchTransaction } from './punch-db.ts';
import { PunchReader } from './punch-reader.ts';
import type {
  DraftPunch,
  HoldReason,
  PunchRecord,
  SendingPunch,
  StoredPunch,
  WaitingPunch,
} from './punch-record.ts';
import { type Settlement, settled } from './settled.ts';
import { storedRecord } from './stored-record.ts';

const FORGET_AT_ONCE = 500;

/** The punches of this device. Each method is one transaction; what it returns is on disk. */
export class PunchQueue extends PunchReader {
  /**
   * Adds a punch, or gives back the record that already stands for it: the one of the same id, or of the same
   * person and direction within five seconds of tapping. A tapped punch becomes the next link of the device's chain.
   */
  async keep(punch: DraftPunch | WaitingPunch): Promise<StoredPunch> {
    // Web Crypto cannot be awaited inside a transaction: the link is made first, and anew if the chain has moved on.
    for (;;) {
      const head = punch.state === 'draft' ? await this.chainHead() : undefined;
      // A punch without a link is worth more than a link without a punch.
      const chain = head && (await linkAfter(head, punch).catch(() => undefined));
      const kept = await this.#add(chain ? { ...punch, chain } : punch, head);
      if (kept) return kept;
    }
  }

  #add(punch: DraftPunch | WaitingPunch, head: ChainHead | undefined): Promise<StoredPunch | undefined> {
    return this.db.transact('readwrite', async (tx) => {
      const twin = await twinOf(punch, tx);
      if (twin) return twin;
      if (head && punch.chain) {
        const device = tx.objectStore('device');
        const now = await device.get('chain');
        if (now?.kind !== 'chain' || now.head.device !== head.device || now.head.number !== head.number)
          return;
        const { number, mac } = punch.chain;
        await device.put({ kind: 'chain', head: { ...now.head, number, mac } }, 'chain');
      }
      return { ...punch, seq: await tx.objectStore('punches').add(punch) };
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

  /** A person gives up a punch that the server refused, or that is held for our fault, and says why. */
  giveUp(id: string, reason: string): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) => {
      const stuck = record.state === 'refused' || (record.state === 'held' && record.why === 'key-mismatch');
      if (!stuck) return undefined;
      const { bodyText, position } = record;
      return { ...coreOf(record), bodyText, position, state: 'undone', reason };
    });
  }

  /** Ends every wait that the server did not ask for. */
  cancelBackoffs(): Promise<number> {
    return this.#changeAll('waiting', (record) =>
      record.state === 'waiting' && record.waitSetBy === 'backoff' ? asWaiting(record) : undefined,
    );
  }

  /** Forgets recorded punches whose receipt came before this device wall time. Nothing else is ever deleted. */
  forgetSent(beforeMs: number): Promise<number> {
    return this.db.transact('readwrite', async (tx) => {
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
    return this.db.transact('readwrite', async (tx) => {
      const punches = tx.objectStore('punches');
      const found = await punches.index('id').get(id);
      if (!found) return undefined;
      const record = storedRecord(found);
      const changed = isOfThisForm(record) ? change(record) : undefined;
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
    return this.db.transact('readwrite', (tx) => changeEach(tx, state, change));
  }
}

async function changeEach(
  tx: PunchTransaction<'readwrite'>,
  state: PunchRecord['state'],
  change: (record: StoredPunch) => PunchRecord | undefined,
): Promise<number> {
  const punches = tx.objectStore('punches');
  const records = (await punches.index('state').getAll(state)).map(storedRecord).filter(isOfThisForm);
  const changes = records.flatMap((record) => {
    const after = change(record);
    return after ? [{ ...after, seq: record.seq }] : [];
  });
  await Promise.all(changes.map((after) => punches.put(after)));
  return changes.length;
}

async function twinOf(
  punch: DraftPunch | WaitingPunch,
  tx: PunchTransaction<'readwrite'>,
): Promise<StoredPunch | undefined> {
  const { id, employeeId, direction, tap } = punch;
  const punches = tx.objectStore('punches');
  const same = await punches.index('id').get(id);
  if (same) return storedRecord(same);
  const moment = IDBKeyRange.bound(
    [employeeId, direction, tap.wallMs - SAME_TAP_MS],
    [employeeId, direction, tap.wallMs + SAME_TAP_MS],
    true,
    true,
  );
  const near = await punches.index('tap').getAll(moment);
  const twin = near.find((record) => record.state !== 'undone' && isSameTap(record, punch));
  return twin && storedRecord(twin);
}
