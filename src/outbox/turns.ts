/** What hangs holds up the next one for so long, and no longer. */
const PATIENCE_MS = 3_000;

/** Lets things be done in the order in which they were asked for, one after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this once everything before it has ended or hangs. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = endOf(this.#last).then(work);
    this.#last = mine;
    return mine;
  }
}

function endOf(before: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    before.then(end, end);
  });
}
