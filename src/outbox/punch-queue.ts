import { asWaiting } from './as-waiting.ts';
import { type ChainHead, linkAfter } from './chain.ts';
import { coreOf } from './core-of.ts';
import { type FrozenFacts, frozenFacts } from './frozen-facts.ts';
import { isOfThisForm } from './is-of-this-form.ts';
import { KEEP_SENT_MS } from './keep-sent-ms.ts';
import type { Lane } from './lanes.ts';
import type { PunchTransaction } from './punch-db.ts';
import { PunchReader } from './punch-reader.ts';
import type {
  DraftPunch,
  HoldReason,
  PunchPosition,
  PunchRecord,
  SendingPunch,
  StoredPunch,
  TurnedAway,
  WaitingPunch,
} from './punch-record.ts';
import { type Settlement, settled } from './settled.ts';
import { storedRecord } from './stored-record.ts';
import { takenBack } from './taken-back.ts';
import { Tally } from './tally.ts';
import { Turns } from './turns.ts';
import { twinOf } from './twin-of.ts';

/** So many records are changed in one transaction: a tap waits for no more than that. */
const AT_ONCE = 100;

/** The punches of this device. Each method is one transaction; what it returns is on disk. */
export class PunchQueue extends PunchReader {
  readonly #turns = new Turns();

  /**
   * Adds a punch, or gives back the record that already stands for it: the one of the same id, or of the same
   * person and direction within five seconds of tapping, with none of the other direction in between. A tapped punch
   * becomes the next link of the device's chain.
   */
  keep(punch: DraftPunch | WaitingPunch): Promise<StoredPunch> {
    // A person's taps may come faster than they are written, and go by the numbers that they get here.
    return this.#turns.take(() => this.#keepNow(punch));
  }

  async #keepNow(punch: DraftPunch | WaitingPunch): Promise<StoredPunch> {
    // Web Crypto cannot be awaited inside a transaction: the link is made first, and anew if the chain has moved on.
    for (;;) {
      const head = punch.state === 'draft' && !punch.chain ? await this.chainHead() : undefined;
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
      const tally = new Tally();
      tally.came(punch.state);
      const [seq] = await Promise.all([tx.objectStore('punches').add(punch), tally.write(tx)]);
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
    return this.#changeAll('state', 'sending', (record) =>
      record.state === 'sending' && isDead(record.lease) ? asWaiting(record) : undefined,
    );
  }

  /** Holds what comes next in every lane, of one principal or of all, without asking the server about each. */
  async hold(why: HoldReason, principal?: string): Promise<number> {
    let held = 0;
    let last: Lane | undefined;
    do {
      const firsts = await this.lanes.firsts('waiting', principal, last, AT_ONCE);
      held += await this.#changeThese(firsts.seqs, (record) =>
        record.state === 'waiting'
          ? { ...coreOf(record), bodyText: record.bodyText, position: record.position, state: 'held', why }
          : undefined,
      );
      ({ last } = firsts);
    } while (last);
    return held;
  }

  /** Lets go what was held for this reason, for one principal or for all. */
  release(why: HoldReason, principal?: string): Promise<number> {
    return this.#changeAll('state', 'held', (record) =>
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

  /**
   * Takes back punches that no send has begun for, together: where a sender has had one of them in its hands, all stay
   * as they are. Gives back those that are there, as they are then.
   */
  undo(...ids: readonly string[]): Promise<StoredPunch[]> {
    return this.db.transact('readwrite', async (tx) => {
      const index = tx.objectStore('punches').index('id');
      const found = await Promise.all(ids.map((id) => index.get(id)));
      const records = found.flatMap((record) => (record ? [storedRecord(record)] : []));
      const changes = records.flatMap((record) => {
        const after = isOfThisForm(record) ? takenBack(record) : undefined;
        return after ? [[record, after] as const] : [];
      });
      if (changes.length < records.length) return records;
      await putChanged(tx, changes);
      return changes.map(([{ seq }, after]) => ({ ...after, seq }));
    });
  }

  /** Turns a draft away at the position that its policy does not take; one that somebody froze first stays as it is. */
  turnAway(id: string, found: PunchPosition, why: TurnedAway): Promise<StoredPunch | undefined> {
    return this.#change(id, (record) => {
      if (record.state !== 'draft') return undefined;
      const { bodyText, position } = frozenFacts(record, found);
      return { ...coreOf(record), bodyText, position, state: 'undone', turnedAway: why };
    });
  }

  /** Ends every wait that the server did not ask for. */
  cancelBackoffs(): Promise<number> {
    return this.#changeAll('wait', 'backoff', (record) =>
      record.state === 'waiting' && record.waitSetBy === 'backoff' ? asWaiting(record) : undefined,
    );
  }

  /**
   * Forgets recorded punches whose receipt is two days away from this device wall time, in either direction: a clock that
   * was far ahead for a while must not have them kept for years. Nothing else is ever deleted.
   */
  forgetSent(nowMs: number): Promise<number> {
    return this.db.transact('readwrite', async (tx) => {
      const punches = tx.objectStore('punches');
      const oldest = (await punches.index('state').getAll('sent', AT_ONCE)).map(storedRecord);
      const isFar = (sentMs: number) => Math.abs(nowMs - sentMs) > KEEP_SENT_MS;
      const forgotten = oldest.filter((record) => record.state === 'sent' && isFar(record.sentMs));
      const tally = new Tally();
      for (const { state } of forgotten) tally.went(state);
      await Promise.all([...forgotten.map(({ seq }) => punches.delete(seq)), tally.write(tx)]);
      return forgotten.length;
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
      await putChanged(tx, [[record, changed]]);
      return { ...changed, seq: record.seq };
    });
  }

  /** Changes every record that an index has under a key, a portion in each transaction, so that no tap waits for all. */
  async #changeAll(
    index: 'state' | 'wait',
    key: string,
    change: (record: StoredPunch) => PunchRecord | undefined,
  ): Promise<number> {
    let changed = 0;
    for (let last = 0; ; ) {
      const seqs = await this.portion(index, key, last, AT_ONCE);
      changed += await this.#changeThese(seqs, change);
      if (seqs.length < AT_ONCE) return changed;
      last = seqs.at(-1) ?? last;
    }
  }

  async #changeThese(
    seqs: readonly number[],
    change: (record: StoredPunch) => PunchRecord | undefined,
  ): Promise<number> {
    if (seqs.length === 0) return 0;
    return this.db.transact('readwrite', async (tx) => {
      const punches = tx.objectStore('punches');
      const found = await Promise.all(seqs.map((seq) => punches.get(seq)));
      const changes = found.flatMap((stored) => {
        const record = stored && storedRecord(stored);
        const after = record && isOfThisForm(record) ? change(record) : undefined;
        return record && after ? [[record, after] as const] : [];
      });
      await putChanged(tx, changes);
      return changes.length;
    });
  }
}

async function putChanged(
  tx: PunchTransaction<'readwrite'>,
  changes: readonly (readonly [StoredPunch, PunchRecord])[],
): Promise<void> {
  const punches = tx.objectStore('punches');
  const tally = new Tally();
  for (const [before, after] of changes) {
    tally.went(before.state);
    tally.came(after.state);
  }
  const puts = changes.map(([{ seq }, after]) => punches.put({ ...after, seq }));
  await Promise.all([...puts, tally.write(tx)]);
}
