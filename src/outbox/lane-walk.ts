import type { LaneReader, LaneState } from './lane-reader.ts';
import { type Lane, laneOf } from './lanes.ts';
import type { StoredPunch } from './punch-record.ts';

/** So many lanes are looked at in one transaction: a tap waits for no more than that. */
const LANES_AT_ONCE = 24;

const FOLLOWING: Readonly<Record<LaneState, LaneState | undefined>> = {
  sending: 'draft',
  draft: 'waiting',
  waiting: undefined,
};

/**
 * One look at everybody who has something to send: first who tapped last, then everybody else, a few lanes at a time
 * and of each only what stands first, so that a long backlog makes no step longer.
 */
export class LaneWalk {
  readonly #reader: LaneReader;
  #heads = new Map<string, StoredPunch>();
  /** Where the walk goes on; undefined at its end. */
  #place: { readonly state: LaneState; readonly after: Lane | undefined } | undefined;
  /** When something is due in the lanes that were looked at and left. */
  #leftDueMs: number | undefined;

  constructor(reader: LaneReader) {
    this.#reader = reader;
  }

  /** What stands first in the lanes that are looked at now. */
  get heads(): ReadonlyMap<string, StoredPunch> {
    return this.#heads;
  }

  /** Begins anew, with the lanes of the newest taps, the newest first. */
  async begin(): Promise<void> {
    this.#place = { state: 'sending', after: undefined };
    this.#leftDueMs = undefined;
    const heads = await this.#reader.newest();
    this.#heads = new Map(heads.map((record) => [laneOf(record), record]));
  }

  /** Takes up what became of a lane's first punch. */
  async advance(before: StoredPunch, after: StoredPunch | undefined): Promise<void> {
    const lane = laneOf(before);
    const stays = after?.state === 'draft' || after?.state === 'waiting' || after?.state === 'sending';
    const head = stays ? after : await this.#reader.head(before);
    if (head) this.#heads.set(lane, head);
    else this.#heads.delete(lane);
  }

  /**
   * Goes on to lanes that were not looked at; false where there are none left. With the server left alone for a while
   * there is little to find: drafts to freeze, and whether anything waits at all.
   */
  async goOn(
    dueMs: number | undefined,
    inFlight: ReadonlyMap<string, unknown>,
    paused: boolean,
  ): Promise<boolean> {
    const place = this.#place;
    if (!place) return false;
    const { heads, last } = await this.#reader.next(place.state, place.after, LANES_AT_ONCE);
    this.#leftDueMs = this.dueMs(dueMs);
    for (const lane of this.#heads.keys()) if (!inFlight.has(lane)) this.#heads.delete(lane);
    for (const record of heads) {
      if (!inFlight.has(laneOf(record))) this.#heads.set(laneOf(record), record);
    }
    const state = last && !(paused && place.state === 'waiting') ? place.state : FOLLOWING[place.state];
    this.#place = state && { state, after: state === place.state ? last : undefined };
    return true;
  }

  /** The earliest of this time and those of the lanes that were left. */
  dueMs(dueMs: number | undefined): number | undefined {
    const left = this.#leftDueMs;
    return left === undefined || dueMs === undefined ? (left ?? dueMs) : Math.min(left, dueMs);
  }
}
