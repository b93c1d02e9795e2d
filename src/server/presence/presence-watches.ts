import type { ChangeLine } from './change-line.ts';
import { CompanyWatch, type WatchParts } from './company-watch.ts';

/** The watches of this process: one for each company that somebody listens to, and none for any other. */
export class PresenceWatches {
  readonly #parts: WatchParts;
  readonly #watches = new Map<number, CompanyWatch>();

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  /** Tells the line of every change at the company from now on; the returned function ends that. */
  async listen(companyId: number, line: ChangeLine): Promise<() => void> {
    const watch = this.#watches.get(companyId) ?? new CompanyWatch(this.#parts, companyId);
    this.#watches.set(companyId, watch);
    const leave = () => {
      watch.leave(line);
      if (watch.isIdle && this.#watches.get(companyId) === watch) this.#watches.delete(companyId);
    };
    try {
      await watch.join(line);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }
}
