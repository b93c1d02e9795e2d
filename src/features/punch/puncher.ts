import { v7 as uuidV7 } from 'uuid';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { frozenFacts, type PunchTime } from '../../outbox/frozen-facts.ts';
import type { DraftPunch, PunchPosition, StoredPunch } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import type { ThisPage } from '../../outbox/this-page.ts';
import { makeDraft, POSITION_MS } from './make-draft.ts';
import type { UnsavedFacts } from './unsaved-punch.ts';

/** A slow disk must not leave a position no time at all. */
const FEWEST_MS = 500;

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
  /** Drafts of this page whose instant waits for the server's time, with the position they were tapped at. */
  readonly #undated = new Map<string, { readonly draft: DraftPunch; readonly position: PunchPosition }>();

  constructor(realm: PunchRealm) {
    this.#realm = realm;
    realm.page.clock.onLearned(() => {
      for (const [id, { draft, position }] of this.#undated) {
        this.#undated.delete(id);
        void this.#freeze(draft, position);
      }
    });
  }

  /** The punch of this moment, not yet written anywhere. */
  draft(direction: Direction, session: DeviceSession): DraftPunch {
    return makeDraft(direction, session, this.#realm.page, this.#realm.temporal);
  }

  /**
   * Writes the punch and gives it back once it is on disk; position, freezing and sending follow by themselves. A
   * second tap within moments gives the first record back. Throws a `StorageFault`, and then nothing is kept.
   */
  async keep(draft: DraftPunch): Promise<StoredPunch> {
    const { queue, news } = this.#realm.page;
    const record = await queue.keep(draft);
    news.publish({ type: 'changed', id: record.id, state: record.state });
    // The record and not the draft goes on: it has got its link of the chain.
    if (record.id === draft.id && record.state === 'draft') void this.#finish(record);
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

  async #finish(draft: DraftPunch): Promise<void> {
    void this.#realm.page.outbox.tellTap(draft.id, draft.deadlineMs);
    const spentMs = this.#realm.page.clock.reading().monoMs - draft.tap.monoMs;
    const leftMs = Math.min(POSITION_MS, Math.max(FEWEST_MS, POSITION_MS - spentMs));
    await this.#freeze(draft, await this.#lookAround(draft, leftMs));
  }

  /** The position, within this time, and the server's time where it is wanted. */
  async #lookAround(draft: DraftPunch, leftMs: number): Promise<PunchPosition> {
    const { locate, learnTime } = this.#realm;
    const learnt = isDoubtful(draft) ? Promise.race([learnTime(), elapsed(leftMs)]) : undefined;
    const [position] = await Promise.all([locate(leftMs), learnt]);
    return position;
  }

  async #freeze(draft: DraftPunch, position: PunchPosition): Promise<void> {
    const { page, deliver } = this.#realm;
    const time = this.#timeOf(draft);
    try {
      if (time.clock.trust === 'unknown') {
        this.#undated.set(draft.id, { draft, position });
        await page.queue.note(draft.id, { position });
        // The sender sees to it that contact is made, and goes without us should this page die.
        return await page.outbox.wake('tap');
      }
      const frozen = await page.queue.freeze(draft.id, frozenFacts(draft, position, time));
      if (!frozen) return;
      page.news.publish({ type: 'changed', id: frozen.id, state: frozen.state });
      await deliver(frozen);
    } catch (error) {
      // The draft is on disk: the sender freezes it without us.
      if (!(error instanceof StorageFault)) throw error;
      await page.outbox.wake('tap');
    }
  }

  /** The time of the tap, corrected by what is known of the server's time by now. */
  #timeOf(draft: DraftPunch): PunchTime {
    if (!isDoubtful(draft)) return draft;
    const { page, temporal } = this.#realm;
    const { instantMs, clock } = page.clock.at(draft.tap);
    return { instantMs, clock, eventTime: formatEventTime(temporal, instantMs, draft.timeZone) };
  }
}

function isDoubtful({ clock }: Pick<PunchTime, 'clock'>): boolean {
  return clock.trust === 'unknown' || clock.trust === 'changed';
}

function elapsed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
