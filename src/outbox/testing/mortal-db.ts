import { PunchDb, type PunchTransaction } from '../punch-db.ts';
import { StorageFault } from '../storage-fault.ts';
import type { Mortal } from './mortal.ts';

/** The device's database in the hands of a realm that may die before or after any of its operations. */
export class MortalDb extends PunchDb {
  /** So many of the next operations fail, and nothing of them is done. */
  failures = 0;
  readonly #life: Mortal;
  readonly #delay: () => Promise<void>;

  constructor(life: Mortal, delay: () => Promise<void>) {
    super();
    this.#life = life;
    this.#delay = delay;
  }

  override async transact<M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (tx: PunchTransaction<M>) => Promise<T>,
  ): Promise<T> {
    await this.#life.step();
    await this.#delay();
    if (this.failures > 0) {
      this.failures -= 1;
      throw new StorageFault('broken', 'by order of the schedule');
    }
    const result = await super.transact(mode, work);
    await this.#life.step();
    return result;
  }
}
