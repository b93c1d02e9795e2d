import type { Direction } from '../../contract/direction.ts';
import { frozenFacts } from '../frozen-facts.ts';
import { laneOf } from '../lanes.ts';
import type { WakeReason } from '../messages.ts';
import type { DraftPunch, PunchPosition, StoredPunch } from '../punch-record.ts';
import { StorageFault } from '../storage-fault.ts';
import { draftPunch, TAP_MS } from './example-punches.ts';
import { FakeLocks } from './fake-locks.ts';
import { type ModelGround, ModelRealm } from './model-realm.ts';
import type { ModelServer } from './model-server.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Who taps, by principal and person; the last is the first person under another's sign-in. */
export const PEOPLE = [
  { principal: 'p-1', employeeId: 1 },
  { principal: 'p-1', employeeId: 2 },
  { principal: 'p-2', employeeId: 3 },
  { principal: 'p-2', employeeId: 1 },
] as const;

/** A tap, and what the page finds out after it. */
export interface Tap {
  readonly person: number;
  readonly direction: Direction;
  readonly fixAfterMs: number;
  readonly undoMs: number;
  /** The server's time is not known. */
  readonly undated: boolean;
  readonly unwanted: boolean;
}

/** What sort of device it is. */
export interface DeviceKind {
  readonly worker: boolean;
  readonly webLocks: boolean;
}

const SOMEWHERE = { latitude: 41.3, longitude: 69.2, accuracyMetres: 12, ageMs: 40 };

/** A device with one page and, perhaps, a worker; both may die and are started again when they are needed. */
export class ModelDevice {
  /** Punches that were confirmed to a person as kept. */
  readonly confirmed = new Map<string, { readonly record: StoredPunch; readonly tappedMs: number }>();
  /** Punches of which a person was told that they are not kept. */
  readonly denied = new Set<string>();
  wallOffsetMs = 0;
  readonly #time: VirtualTime;
  readonly #server: ModelServer;
  readonly #kind: DeviceKind;
  readonly #ground: ModelGround;
  readonly #taps: DraftPunch[] = [];
  #lives = 0;
  #page: ModelRealm | undefined;
  #worker: ModelRealm | undefined;
  readonly #undated = new Map<string, { draft: DraftPunch; tappedMs: number; page: ModelRealm }>();

  constructor(time: VirtualTime, server: ModelServer, random: () => number, kind: DeviceKind) {
    this.#time = time;
    this.#server = server;
    this.#kind = kind;
    this.#ground = {
      time,
      server,
      random,
      locks: kind.webLocks ? new FakeLocks() : undefined,
      wallMs: () => this.wallMs(),
      pageLives: async (boot) => this.#page?.name === boot && this.#page.life.alive,
    };
  }

  /** The device's wall clock. */
  wallMs(): number {
    return TAP_MS + this.#time.now() + this.wallOffsetMs;
  }

  /** The page, opened anew where the last one is gone. */
  page(): ModelRealm {
    if (this.#page?.life.alive) return this.#page;
    const page = this.#start('page');
    page.news.subscribe((news) => {
      if (news.type === 'contact' && page.life.alive) void page.attempt(this.#dateAll(page));
    });
    this.#page = page;
    return page;
  }

  /** The worker, started anew where the last one was stopped; the page where the device has none. */
  worker(): ModelRealm {
    if (!this.#kind.worker) return this.page();
    if (!this.#worker?.life.alive) this.#worker = this.#start('worker');
    return this.#worker;
  }

  /** A person taps; nothing of it is promised before the write is done. */
  async tap({ person, direction, fixAfterMs, undoMs, undated, unwanted }: Tap): Promise<void> {
    const page = this.page();
    // A page that stands still takes no tap.
    if (page.life.frozen) return;
    const wallMs = this.wallMs();
    const tappedMs = TAP_MS + this.#time.now();
    const draft = draftPunch({
      ...(PEOPLE[person] ?? PEOPLE[0]),
      direction,
      tap: { wallMs, monoMs: this.#time.now() - page.startedMs, boot: page.name },
      eventTime: eventTimeOf(undated ? wallMs : tappedMs),
      instantMs: undated ? wallMs : tappedMs,
      clock: undated
        ? { trust: 'unknown', offsetMs: null, errorMs: null }
        : { trust: 'exact', offsetMs: -this.wallOffsetMs, errorMs: 5 },
      sendAfterMs: wallMs + undoMs,
    });
    this.#taps.push(draft);
    let record: StoredPunch;
    try {
      record = await page.queue.keep(draft);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.denied.add(draft.id);
      return;
    }
    this.#confirm(record, draft, tappedMs);
    page.news.publish({ type: 'changed', id: record.id, state: record.state });
    if (record.id !== draft.id) return;
    if (unwanted) this.#server.refuse(draft.id);
    await this.#time.passed(fixAfterMs);
    await page.life.step();
    if (undated) {
      this.#undated.set(draft.id, { draft, tappedMs, page });
      await page.attempt(page.queue.note(draft.id, { position: SOMEWHERE }));
      return this.wake('tap');
    }
    await page.attempt(this.#freeze(page, draft, SOMEWHERE));
    await this.wake('tap');
  }

  /** The page has the worker send, or sends by itself where there is none. */
  async wake(why: WakeReason): Promise<void> {
    const worker = this.worker();
    await worker.drain(why);
    await worker.attempt(worker.queue.forgetSent(this.wallMs()));
  }

  /** Notes what was promised to a person, and compares it with what a double tap is. */
  #confirm(record: StoredPunch, draft: DraftPunch, tappedMs: number): void {
    for (const { record: other, tappedMs: otherMs } of this.confirmed.values()) {
      const one = laneOf(other) === laneOf(draft) && other.direction === draft.direction;
      const near = (left: number, right: number) => Math.abs(left - right) < 5_000;
      const twins = one && other.tap.boot === draft.tap.boot && near(other.tap.wallMs, draft.tap.wallMs);
      // A clock set far forward while the write hangs makes the device forget the first one, as if days had passed.
      const undisturbed = draft.tap.wallMs - tappedMs === this.wallOffsetMs;
      const meant = this.#changedMind(other, draft);
      if (twins && !meant && near(otherMs, tappedMs) && undisturbed && record.id === draft.id) {
        this.#server.violations.push(`${draft.id} is a double tap of ${other.id} and was kept`);
      }
      const dated = [other, draft].every(({ clock }) => clock.trust !== 'unknown');
      if (record.id === other.id && dated && !near(otherMs, tappedMs)) {
        this.#server.violations.push(`${draft.id} is no double tap of ${other.id} and was swallowed`);
      }
    }
    if (!this.confirmed.has(record.id)) this.confirmed.set(record.id, { record, tappedMs });
  }

  /** Whether the other button was tapped between two taps of a person, so that both are meant. */
  #changedMind({ tap: one }: StoredPunch, draft: DraftPunch): boolean {
    const [from, to] = [Math.min(one.wallMs, draft.tap.wallMs), Math.max(one.wallMs, draft.tap.wallMs)];
    return this.#taps.some(
      (other) =>
        laneOf(other) === laneOf(draft) &&
        other.direction !== draft.direction &&
        from < other.tap.wallMs &&
        other.tap.wallMs < to,
    );
  }

  async #freeze(page: ModelRealm, draft: DraftPunch, position: PunchPosition, time = draft): Promise<void> {
    const frozen = await page.queue.freeze(draft.id, frozenFacts(draft, position, time));
    if (frozen) page.news.publish({ type: 'changed', id: frozen.id, state: frozen.state });
  }

  async #dateAll(page: ModelRealm): Promise<void> {
    const answer = await page.fetch('/kiosk/clock').catch(() => undefined);
    if (!answer?.ok || answer.headers.get('Content-Type') !== 'application/json') return;
    for (const [id, { draft, tappedMs, page: tapped }] of this.#undated) {
      if (tapped !== page) continue;
      this.#undated.delete(id);
      const clock = { trust: 'estimated', offsetMs: tappedMs - draft.tap.wallMs, errorMs: 100 } as const;
      const time = { ...draft, instantMs: tappedMs, eventTime: eventTimeOf(tappedMs), clock };
      await page.attempt(this.#freeze(page, draft, SOMEWHERE, time));
    }
    await this.wake('tap');
  }

  #start(kind: string): ModelRealm {
    this.#lives += 1;
    return new ModelRealm(`${kind}-${this.#lives}`, this.#ground);
  }
}

function eventTimeOf(instantMs: number): string {
  return new Date(instantMs).toISOString().slice(0, 19).replace('T', ' ');
}
