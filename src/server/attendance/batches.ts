const MOST_TOGETHER = 64;

/** What came of one of several things that were done together. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: unknown };

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** How things are done together. */
export interface BatchWork<Item, Result> {
  /** Does them all, or throws and has done none. */
  readonly run: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>;
  /** Whether what `run` threw may be the fault of one of them, so that it is worth trying each by itself. */
  readonly mayBeOnes: (error: unknown) => boolean;
  /** How many batches may be under way at once. */
  readonly lanes: number;
}

/**
 * Does together what arrives together: what comes while a batch is under way is the next one. Nobody waits for a clock,
 * only for those that are being read at this moment; and one that fails does not fail its neighbours.
 */
export class Batches<Item, Result> {
  readonly #work: BatchWork<Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  #running = 0;
  #awake = false;

  constructor(work: BatchWork<Item, Result>) {
    this.#work = work;
  }

  /** Does one thing, and settles once its batch is done. */
  add(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.push({ item, resolve, reject });
    this.#wake();
    return promise;
  }

  #wake(): void {
    if (this.#awake || this.#running >= this.#work.lanes || this.#waiting.length === 0) return;
    this.#awake = true;
    this.#startAfter(0);
  }

  /** Starts a batch once a turn of the event loop has brought no more than the `seen`, or it is full. */
  #startAfter(seen: number): void {
    setImmediate(() => {
      const here = this.#waiting.length;
      if (here > seen && here < MOST_TOGETHER) this.#startAfter(here);
      else this.#start();
    });
  }

  #start(): void {
    this.#awake = false;
    const batch = this.#waiting.splice(0, MOST_TOGETHER);
    if (batch.length === 0) return;
    this.#running += 1;
    void this.#settle(batch).finally(() => {
      this.#running -= 1;
      this.#wake();
    });
    this.#wake();
  }

  async #settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.#work.run(batch.map(({ item }) => item));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome?.ok) resolve(outcome.result);
        else
          reject(outcome?.error ?? new Error(`The batch of ${batch.length} says nothing of its ${index}th`));
      }
    } catch (error) {
      if (batch.length > 1 && this.#work.mayBeOnes(error)) {
        for (const one of batch) await this.#settle([one]);
      } else {
        for (const { reject } of batch) reject(error);
      }
    }
  }
}
