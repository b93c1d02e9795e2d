import type { PunchTransaction } from './punch-db.ts';
import type { PunchRecord } from './punch-record.ts';

type State = PunchRecord['state'];

/** What a transaction does to the number of punches of each state. */
export class Tally {
  readonly #changes = new Map<State, number>();

  /** A punch of this state is new. */
  came(state: State): void {
    this.#changes.set(state, (this.#changes.get(state) ?? 0) + 1);
  }

  /** A punch is not of this state any more. */
  went(state: State): void {
    this.#changes.set(state, (this.#changes.get(state) ?? 0) - 1);
  }

  /** Writes the numbers down with what they count, in the same transaction. */
  async write(tx: PunchTransaction<'readwrite'>): Promise<void> {
    const tally = tx.objectStore('tally');
    const changes = [...this.#changes].filter(([, change]) => change !== 0);
    await Promise.all(
      changes.map(async ([state, change]) => tally.put(((await tally.get(state)) ?? 0) + change, state)),
    );
  }
}
