import { StorageFault } from './storage-fault.ts';

/** How long a commit that has begun may still take before nobody waits for it any more. */
const COMMIT_MS = 10_000;

/** Bounds the steps of one storage operation by one common time. */
export class TimeLimit {
  readonly #late: Promise<never>;
  #timer: ReturnType<typeof setTimeout>;
  #atExpiry: () => void = () => undefined;
  #expired = false;

  constructor(limitMs: number) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.#late = promise;
    this.#late.catch(() => undefined);
    const giveUp = () => {
      this.#expired = true;
      reject(new StorageFault('slow', `no answer within ${limitMs} ms`));
    };
    this.#timer = setTimeout(() => {
      try {
        this.#atExpiry();
        giveUp();
      } catch {
        // It cannot be aborted because it is being committed: its end tells what became of it, if it comes in time.
        this.#timer = setTimeout(giveUp, COMMIT_MS);
      }
    }, limitMs);
  }

  /** Whether the time ran out. */
  get expired(): boolean {
    return this.#expired;
  }

  /** What to do when the time runs out. */
  onExpiry(action: () => void): void {
    this.#atExpiry = action;
  }

  /** The step's result, or a `StorageFault` once the time has run out. */
  bound<T>(step: Promise<T>): Promise<T> {
    return Promise.race([step, this.#late]);
  }

  /** Ends the count. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
