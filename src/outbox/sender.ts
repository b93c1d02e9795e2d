import { backoffMs } from './backoff.ts';
import { classify, type Verdict } from './classify.ts';
import { frozenFacts } from './frozen-facts.ts';
import { isPast } from './is-past.ts';
import { LaneWalk } from './lane-walk.ts';
import { type Prospect, prospectOf, type Step } from './lanes.ts';
import { CANCELLING_REASONS, type OutboxNews, type WakeReason } from './messages.ts';
import { postPunch, SEND_TIMEOUT_MS } from './post-punch.ts';
import type { PunchQueue } from './punch-queue.ts';
import type { DraftPunch, SendingPunch, StoredPunch } from './punch-record.ts';
import { reachesServer } from './reaches-server.ts';
import { type LockRealm, type Tenure, withSenderLock } from './sender-lock.ts';
import type { OriginPause } from './sender-notes.ts';
import { settlementOf } from './settlement-of.ts';

/** Everything a sender does to the world, handed in, so that it runs in a worker, in a page and in a test. */
export interface SenderRealm extends LockRealm {
  readonly queue: PunchQueue;
  readonly fetch: typeof globalThis.fetch;
  readonly random: () => number;
  /** Whether requests are marked to pass the worker's fetch handler. */
  readonly direct: boolean;
  /** Whether the page that tapped a punch still lives and can correct its instant. */
  readonly pageLives: (boot: string) => Promise<boolean>;
  readonly publish: (news: OutboxNews) => void;
}

/** How a drain ended. */
export interface DrainEnd {
  /** Device wall time at which something is due again; undefined where time alone brings nothing. */
  readonly nextDueMs: number | undefined;
}

const LEASE_MS = SEND_TIMEOUT_MS + 5_000;
/** Chromium ends an event after three minutes; a drain stops beginning new sends well before. */
const DRAIN_MS = 100_000;
const BACKLOG_SENDS = 3;
const ALL_SENDS = 6;
const FRESH_MS = 10_000;
const SILENT_SENDS = 3;
const PAGE_GRACE_MS = 8_000;
const PROBE_AGAIN_MS = 10_000;
const LONGEST_PAUSE_MS = 2 * 3_600_000;
const CROWD = 20;
const CROWD_SPREAD_MS = 10_000;
const BUSY_AGAIN_MS = 5_000;
const WAITS_END_EVERY_MS = 5_000;

/** Sends what is due, one sender on the device at a time, each person's punches in order. */
export class Sender {
  readonly #realm: SenderRealm;
  #running: Promise<DrainEnd> | undefined;
  #woken = Promise.withResolvers<void>();
  /** A person has tapped: no more spreading out. */
  #hurried = Promise.withResolvers<void>();
  #again = false;
  #silentSends = 0;
  #pause: OriginPause | undefined;
  /** Whether some punch waits by our own backoff, which any receipt ends. */
  #waits = false;
  #waitsEndedMs = Number.NEGATIVE_INFINITY;
  readonly #freezeNotBeforeMs = new Map<string, number>();

  constructor(realm: SenderRealm) {
    this.#realm = realm;
  }

  /** Sends what is due; a call during a drain makes that drain look again. Throws a `StorageFault`. */
  async drain(why: WakeReason): Promise<DrainEnd> {
    if (CANCELLING_REASONS.has(why)) await this.#cancelWaits();
    // Whether an update is still wanted costs one request to find out.
    if ((why === 'start' || why === 'send-now') && (await this.#realm.queue.release('update')) > 0) {
      this.#realm.publish({ type: 'changed-many' });
    }
    this.#again = true;
    this.#woken.resolve();
    if (why === 'tap' || why === 'send-now') this.#hurried.resolve();
    this.#running ??= this.#run(why);
    return this.#running;
  }

  async #run(why: WakeReason): Promise<DrainEnd> {
    try {
      if (why === 'online') await this.#spreadOut();
      let end: DrainEnd | 'busy';
      do {
        end = await withSenderLock(this.#realm, (tenure) => this.#pass(tenure));
      } while (this.#again && end !== 'busy');
      return end === 'busy' ? { nextDueMs: this.#realm.now() + BUSY_AGAIN_MS } : end;
    } finally {
      this.#running = undefined;
    }
  }

  /** Many kiosks come back with the same network: with a crowd behind it each waits a little, unless a person taps. */
  async #spreadOut(): Promise<void> {
    this.#hurried = Promise.withResolvers();
    const { waiting } = await this.#realm.queue.counts();
    if (waiting <= CROWD) return;
    const spread = new Promise((resolve) => setTimeout(resolve, this.#realm.random() * CROWD_SPREAD_MS));
    await Promise.race([spread, this.#hurried.promise]);
  }

  async #pass(tenure: Tenure): Promise<DrainEnd> {
    const { queue, now, owner, notebook } = this.#realm;
    await queue.reclaim(
      (lease) => isPast(lease.untilMs, now(), LEASE_MS) || (tenure === 'sole' && lease.owner !== owner),
    );
    this.#pause = (await notebook.read()).pause;
    this.#waits ||= this.#pause?.setBy === 'backoff' || (await queue.anyBackoff());
    this.#again = true;
    const startedMs = now();
    const inFlight = new Map<string, Promise<void>>();
    const walk = new LaneWalk(queue.lanes);
    let fault: { readonly cause: unknown } | undefined;

    for (;;) {
      if (this.#again) {
        this.#again = false;
        this.#woken = Promise.withResolvers();
        await walk.begin();
      }
      const { step, dueMs } = this.#choose(walk.heads, inFlight);
      const goesOn = Math.abs(now() - startedMs) <= DRAIN_MS && !fault;
      if (step && goesOn) {
        const work = this.#take(step)
          .then((after) => walk.advance(step.record, after))
          .catch((cause) => {
            fault = { cause };
          })
          .finally(() => inFlight.delete(step.lane));
        inFlight.set(step.lane, work);
        continue;
      }
      if (!step && goesOn && inFlight.size < BACKLOG_SENDS) {
        const pausedMs = this.#pause?.untilMs;
        const paused = pausedMs !== undefined && !isPast(pausedMs, now(), LONGEST_PAUSE_MS);
        if (await walk.goOn(dueMs, inFlight, paused)) continue;
      }
      if (inFlight.size === 0) {
        if (fault) throw fault.cause;
        const nextDueMs = step ? now() : walk.dueMs(dueMs);
        // What was looked at long ago may be due by now.
        this.#again = goesOn && nextDueMs !== undefined && nextDueMs <= now();
        if (this.#again) continue;
        return { nextDueMs };
      }
      await Promise.race([...inFlight.values(), this.#woken.promise]);
    }
  }

  #choose(
    heads: ReadonlyMap<string, StoredPunch>,
    inFlight: ReadonlyMap<string, unknown>,
  ): { step?: Step; dueMs: number | undefined } {
    const nowMs = this.#realm.now();
    let dueMs: number | undefined;
    for (const [lane, record] of heads) {
      if (inFlight.has(lane)) continue;
      const prospect = this.#postponed(prospectOf(lane, [record], nowMs), nowMs, inFlight.size);
      if (prospect.kind === 'freeze' || prospect.kind === 'send') return { step: prospect, dueMs };
      if (prospect.kind === 'later') dueMs = Math.min(dueMs ?? prospect.dueMs, prospect.dueMs);
    }
    return { dueMs };
  }

  /** Puts off a step for which there is no room, or which a pause or the tapping page stands before. */
  #postponed(prospect: Prospect, nowMs: number, busy: number): Prospect {
    if (prospect.kind === 'freeze') {
      const dueMs = this.#freezeNotBeforeMs.get(prospect.record.id);
      return dueMs === undefined || isPast(dueMs, nowMs, PROBE_AGAIN_MS)
        ? prospect
        : { kind: 'later', dueMs };
    }
    if (prospect.kind !== 'send') return prospect;
    const { record } = prospect;
    const fresh = record.attempts === 0 && Math.abs(nowMs - record.tap.wallMs) < FRESH_MS;
    const pause = this.#pause;
    if (pause && !isPast(pause.untilMs, nowMs, LONGEST_PAUSE_MS) && !(fresh && pause.setBy === 'backoff')) {
      return { kind: 'later', dueMs: pause.untilMs };
    }
    return busy < (fresh ? ALL_SENDS : BACKLOG_SENDS) ? prospect : { kind: 'later', dueMs: nowMs };
  }

  #take(step: Step): Promise<StoredPunch | undefined> {
    return step.kind === 'freeze' ? this.#freeze(step.record) : this.#send(step.record.id);
  }

  /**
   * Freezes what the tapping page left a draft. Where the instant could not be trusted and that page still lives, the
   * page gets time to correct it, counted from when the server can be reached.
   */
  async #freeze(draft: StoredPunch<DraftPunch>): Promise<StoredPunch | undefined> {
    const { queue, now, publish } = this.#realm;
    const doubtful = draft.clock.trust === 'unknown' || draft.clock.trust === 'changed';
    if (doubtful && (await this.#realm.pageLives(draft.tap.boot))) {
      const { contactMs } = draft;
      if (contactMs === undefined) {
        this.#freezeNotBeforeMs.set(draft.id, now() + PROBE_AGAIN_MS);
        if (!(await reachesServer(this.#realm.fetch))) return draft;
        publish({ type: 'contact' });
        this.#freezeNotBeforeMs.set(draft.id, now() + PAGE_GRACE_MS);
        return queue.note(draft.id, { contactMs: now() });
      }
      if (!isPast(contactMs + PAGE_GRACE_MS, now(), PAGE_GRACE_MS)) {
        this.#freezeNotBeforeMs.set(draft.id, contactMs + PAGE_GRACE_MS);
        return draft;
      }
    }
    this.#freezeNotBeforeMs.delete(draft.id);
    return this.#told(await queue.freeze(draft.id, frozenFacts(draft, draft.position ?? { none: 'lost' })));
  }

  async #send(id: string): Promise<StoredPunch | undefined> {
    const { queue, owner, now, fetch, direct } = this.#realm;
    const leased = await queue.lease(id, owner, now() + LEASE_MS);
    if (!leased) return queue.get(id);
    this.#told(leased);
    const { direction, bodyText } = leased;
    const answer = await postPunch(fetch, { id, direction, bodyText, sentAtMs: now(), direct });
    return this.#conclude(leased, classify(answer));
  }

  async #conclude(leased: StoredPunch<SendingPunch>, verdict: Verdict): Promise<StoredPunch | undefined> {
    const { queue, owner, now, random } = this.#realm;
    if (verdict.kind !== 'again' || verdict.obstacle !== 'no-answer') this.#silentSends = 0;
    const after = await queue.settle(leased.id, owner, settlementOf(leased, verdict, now(), random));
    this.#told(after);
    switch (verdict.kind) {
      case 'recorded':
        await this.#endWaitsAfterReceipt();
        break;
      case 'again':
        this.#waits = true;
        if (verdict.obstacle === 'no-answer') this.#silentSends += 1;
        if (verdict.pauseAll || this.#silentSends >= SILENT_SENDS) await this.#pauseAll(verdict.retryAfterMs);
        break;
      case 'held':
        if (verdict.why === 'key-mismatch') break;
        await queue.hold(verdict.why, verdict.why === 'sign-in' ? leased.principal : undefined);
        this.#again = true;
        this.#realm.publish({ type: 'changed-many' });
        break;
      case 'refused':
        break;
    }
    return after;
  }

  async #pauseAll(retryAfterMs: number | undefined): Promise<void> {
    const { notebook, now, random } = this.#realm;
    const count = (this.#pause?.count ?? 0) + 1;
    const pause: OriginPause = {
      untilMs: now() + (retryAfterMs ?? backoffMs(count, random)),
      setBy: retryAfterMs === undefined ? 'backoff' : 'server',
      count,
    };
    // What came back from sends that were under way when the server asked for its pause does not shorten it.
    const asked = this.#pause?.setBy === 'server' ? this.#pause : undefined;
    const longer = pause.setBy === 'server' && pause.untilMs > (asked?.untilMs ?? 0);
    if (asked && !longer && !isPast(asked.untilMs, now(), LONGEST_PAUSE_MS)) return;
    this.#pause = pause;
    await notebook.pause(pause);
  }

  /** The server works again. A punch that it fails on each time must not be tried with each receipt, though. */
  async #endWaitsAfterReceipt(): Promise<void> {
    const nowMs = this.#realm.now();
    if (!this.#waits || Math.abs(nowMs - this.#waitsEndedMs) < WAITS_END_EVERY_MS) return;
    this.#waitsEndedMs = nowMs;
    await this.#cancelWaits();
  }

  async #cancelWaits(): Promise<void> {
    const { queue, notebook } = this.#realm;
    this.#silentSends = 0;
    this.#waits = false;
    if (this.#pause?.setBy !== 'server') this.#pause = undefined;
    await notebook.resume('own');
    if ((await queue.cancelBackoffs()) > 0) this.#again = true;
  }

  #told(record: StoredPunch | undefined): StoredPunch | undefined {
    if (record) this.#realm.publish({ type: 'changed', id: record.id, state: record.state });
    return record;
  }
}
