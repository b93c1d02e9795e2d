import { vi } from 'vitest';

interface Timer {
  readonly action: () => void;
  readonly everyMs: number | undefined;
  atMs: number;
}

// Tests run in Node, whose globals the library of this project does not name. One turn ends all pending promise work.
const { setImmediate: realTurn } = globalThis as unknown as { setImmediate: (then: () => void) => void };

/**
 * Time that passes only when it is told to: it stands in for the timers and for the tasks of fake-indexeddb, so that a
 * run is as quick as its work and, with the same seed, always the same.
 */
export class VirtualTime {
  readonly #timers = new Map<number, Timer>();
  readonly #tasks: (() => void)[] = [];
  #nowMs = 0;
  #lastId = 0;
  /** So many tasks are still done, as by a storage that hangs then; undefined: all. */
  tasksLeft: number | undefined;

  /** Takes the place of the realm's own timers until `uninstall`. */
  install(): void {
    const start = (action: () => void, ms = 0, everyMs?: number): number => {
      this.#lastId += 1;
      this.#timers.set(this.#lastId, { action, everyMs, atMs: this.#nowMs + Math.max(0, ms) });
      return this.#lastId;
    };
    const stop = (id: number) => this.#timers.delete(id);
    vi.stubGlobal('setTimeout', (action: () => void, ms?: number) => start(action, ms));
    vi.stubGlobal('setInterval', (action: () => void, ms?: number) =>
      start(action, ms, Math.max(1, ms ?? 0)),
    );
    vi.stubGlobal('clearTimeout', stop);
    vi.stubGlobal('clearInterval', stop);
    vi.stubGlobal('setImmediate', (task: () => void) => this.#tasks.push(task));
  }

  /** Gives every stubbed global back. */
  uninstall(): void {
    vi.unstubAllGlobals();
  }

  /** Milliseconds since the start, which no hand can set. */
  now(): number {
    return this.#nowMs;
  }

  /** Runs a task of its own after everything that is pending. */
  task(task: () => void): void {
    this.#tasks.push(task);
  }

  /** Resolves after this long. */
  passed(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    for (;;) {
      await new Promise<void>((resolve) => realTurn(resolve));
      if (this.tasksLeft === 0) return;
      const task = this.#tasks.shift();
      if (!task) return;
      if (this.tasksLeft !== undefined) this.tasksLeft -= 1;
      task();
    }
  }

  /** Lets this much time pass, timer by timer. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await this.settle();
    for (let next = this.#next(untilMs); next; next = this.#next(untilMs)) {
      const [id, timer] = next;
      this.#nowMs = Math.max(this.#nowMs, timer.atMs);
      if (timer.everyMs === undefined) this.#timers.delete(id);
      else timer.atMs += timer.everyMs;
      timer.action();
      await this.settle();
    }
    this.#nowMs = untilMs;
  }

  /** The result of something that takes time, which passes until it is there. */
  async wait<T>(work: Promise<T>, longestMs = 600_000): Promise<T> {
    let done = false;
    const end = () => {
      done = true;
    };
    work.then(end, end);
    const untilMs = this.#nowMs + longestMs;
    await this.settle();
    for (let next = this.#next(untilMs); !done && next; next = this.#next(untilMs)) {
      await this.advance(next[1].atMs - this.#nowMs);
    }
    if (!done) throw new Error(`Nothing came of it within ${longestMs} ms`);
    return work;
  }

  #next(untilMs: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const entry of this.#timers) {
      if (entry[1].atMs <= untilMs && (!first || entry[1].atMs < first[1].atMs)) first = entry;
    }
    return first;
  }
}
