import { StorageFault } from './storage-fault.ts';

/** Bounds the steps of one storage operation by one common time. */
export class TimeLimit {
  readonly #late: Promise<never>;
  readonly #timer: ReturnType<typeof setTimeout>;
  #atExpiry: () => void = () => undefined;
  #expired = false;

  constructor(limitMs: number) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.#late = promise;
    this.#late.catch(() => undefined);
    this.#timer = setTimeout(() => {
      try {
        this.#atExpiry();
      } catch {
        // It cannot be aborted because it is being committed: its end will come, and tells what became of it.
        return;
      }
      this.#expired = true;
      reject(new StorageFault('slow', `no answer within ${limitMs} ms`));
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
