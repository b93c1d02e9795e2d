import { v7 as uuidV7 } from 'uuid';
import type { Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { frozenFacts, type PunchTime } from '../../outbox/frozen-facts.ts';
import type { DraftPunch, PunchPosition, StoredPunch, TurnedAway } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import type { ThisPage } from '../../outbox/this-page.ts';
import type { FenceRule } from './judge-punch-position.ts';
import { makeDraft, POSITION_MS, type Tapper } from './make-draft.ts';
import { TapSpacing } from './tap-spacing.ts';
import { turnedAwayBy } from './turned-away-by.ts';
import type { UnsavedFacts } from './unsaved-punch.ts';

/** A slow disk must not leave a position no time at all. */
const FEWEST_MS = 500;

/** Longer than any undo: a clock that was set back must not hold a punch back. */
const LONGEST_HOLD_MS = 20_000;
const TIMER_SLACK_MS = 20;

/** What a puncher does to the world. */
export interface PunchRealm {
  readonly page: Pick<ThisPage, 'boot' | 'clock' | 'queue' | 'news' | 'outbox'>;
  readonly temporal: TemporalApi;
  /** Where the device is, within this time, or why that is not known. */
  readonly locate: (withinMs: number) => Promise<PunchPosition>;
  /** Asks the server for its time; resolves either way. */
  readonly learnTime: () => Promise<void>;
  /** Hands a frozen punch to whoever sends. */
  readonly deliver: (punch: StoredPunch) => Promise<unknown>;
}

/** From the tap to the frozen bytes: what stands between a person's finger and the sender. */
export class Puncher {
  readonly #realm: PunchRealm;
  readonly #spacing = new TapSpacing();
  /** Drafts of this page whose instant waits for the server's time, with the position they were tapped at. */
  readonly #undated = new Map<string, { readonly draft: DraftPunch; readonly position: PunchPosition }>();

  constructor(realm: PunchRealm) {
    this.#realm = realm;
    realm.page.clock.onLearned(() => {
      for (const [id, { draft, position }] of this.#undated) {
        this.#undated.delete(id);
        void this.#freeze(draft, position, this.#timeOf(draft));
      }
    });
  }

  /** The punch of this moment, not yet written anywhere. */
  draft(direction: Direction, tapper: Tapper): DraftPunch {
    const { page, temporal } = this.#realm;
    const { statedMs, pressedAt = page.clock.reading(), employeeId } = tapper;
    const asOf = statedMs === undefined ? this.#spacing.next(employeeId, direction, pressedAt) : pressedAt;
    return makeDraft(direction, { ...tapper, pressedAt: asOf }, page, temporal);
  }

  /**
   * Writes the punch and gives it back once it is on disk; its position, the judgement of it by `rule`, freezing and
   * sending follow by themselves. A second tap within moments gives the first record back. Throws a `StorageFault`, and
   * then nothing is kept.
   */
  async keep(draft: DraftPunch, rule: FenceRule): Promise<StoredPunch> {
    const { clock, queue, news } = this.#realm.page;
    const beganMs = clock.reading().monoMs;
    const record = await queue.keep(draft);
    news.publish({ type: 'changed', id: record.id, state: record.state });
    // The record and not the draft goes on: it has got its link of the chain.
    if (record.id === draft.id && record.state === 'draft') {
      void this.#finish(record, rule, clock.reading().monoMs - beganMs);
    }
    return record;
  }

  /**
   * What can be sent of a punch that the storage did not take. It gets an id of its own: should the storage have
   * taken it after all, the sender's bytes differ, and the server knows the two for one by person, direction and second.
   */
  async unsaved(draft: DraftPunch): Promise<UnsavedFacts> {
    const position = await this.#lookAround(draft, POSITION_MS);
    return { punch: { ...draft, ...this.#timeOf(draft), id: uuidV7() }, position };
  }

  async #finish(draft: DraftPunch, rule: FenceRule, spentMs: number): Promise<void> {
    const { deadlineMs, sendAfterMs } = draft;
    void this.#realm.page.outbox.tellTap(draft.id, Math.max(deadlineMs, sendAfterMs));
    const position = await this.#lookAround(draft, Math.max(FEWEST_MS, POSITION_MS - spentMs));
    const why = turnedAwayBy(draft, position, rule);
    await (why ? this.#turnAway(draft, position, why) : this.#settle(draft, position));
  }

  /** The position, within this time, and the server's time where it is wanted. */
  async #lookAround(draft: DraftPunch, leftMs: number): Promise<PunchPosition> {
    const { locate, learnTime } = this.#realm;
    const learnt = isDoubtful(draft) ? Promise.race([learnTime(), elapsed(leftMs)]) : undefined;
    const [position] = await Promise.all([locate(leftMs), learnt]);
    return position;
  }

  async #turnAway({ id }: DraftPunch, position: PunchPosition, why: TurnedAway): Promise<void> {
    const { queue, news, outbox } = this.#realm.page;
    try {
      const record = await queue.turnAway(id, position, why);
      if (record) news.publish({ type: 'changed', id, state: record.state });
    } catch (error) {
      // The draft is on disk: the sender sends it, and the server judges it by the same function.
      if (!(error instanceof StorageFault)) throw error;
      await outbox.wake('tap');
    }
  }

  /** Freezes the punch, or has it wait for the server's time where its own is still in doubt: it cannot go before. */
  async #settle(draft: DraftPunch, position: PunchPosition): Promise<void> {
    const { page } = this.#realm;
    const time = this.#timeOf(draft);
    if (!isDoubtful({ ...draft, clock: time.clock })) return this.#freeze(draft, position, time);
    this.#undated.set(draft.id, { draft, position });
    await page.queue.note(draft.id, { position }).catch(withoutStorage);
    // The sender sees to it that contact is made, and goes without us should this page die.
    await page.outbox.wake('tap');
  }

  async #freeze(draft: DraftPunch, position: PunchPosition, time: PunchTime): Promise<void> {
    const { page, deliver } = this.#realm;
    try {
      const frozen = await page.queue.freeze(draft.id, frozenFacts(draft, position, time));
      if (!frozen) return;
      page.news.publish({ type: 'changed', id: frozen.id, state: frozen.state });
      const due = await this.#whenDue(frozen);
      if (due) await deliver(due);
    } catch (error) {
      // The draft is on disk: the sender freezes it without us.
      if (!(error instanceof StorageFault)) throw error;
      await page.outbox.wake('tap');
    }
  }

  /** The punch once it is no more held back for its undo; undefined where it was taken back or has gone. */
  async #whenDue(frozen: StoredPunch): Promise<StoredPunch | undefined> {
    const { clock, queue } = this.#realm.page;
    const holdMs = Math.min(LONGEST_HOLD_MS, frozen.sendAfterMs - clock.reading().wallMs);
    if (holdMs <= 0) return frozen;
    // A timer may be early by a moment, and then nothing would be due.
    await elapsed(holdMs + TIMER_SLACK_MS);
    const now = await queue.get(frozen.id);
    return now?.state === 'waiting' ? now : undefined;
  }

  /** The time of the tap, corrected by what is known of the server's time by now. */
  #timeOf(draft: DraftPunch): PunchTime {
    if (!isDoubtful(draft)) return draft;
    const { page, temporal } = this.#realm;
    const { instantMs, clock } = page.clock.at(draft.tap);
    return { instantMs, clock, eventTime: formatEventTime(temporal, instantMs, draft.timeZone) };
  }
}

/** A stated time is the person's word, whatever the clocks say. */
function isDoubtful({ clock, stated }: Pick<DraftPunch, 'clock' | 'stated'>): boolean {
  if (stated) return false;
  return clock.trust === 'unknown' || clock.trust === 'changed';
}

/** What was to be noted is lost with this page alone. */
function withoutStorage(error: unknown): undefined {
  if (!(error instanceof StorageFault)) throw error;
}

function elapsed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
