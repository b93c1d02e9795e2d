/** How it stands with the screen staying on; `none`: this browser cannot keep it on. */
export type Wakefulness = 'held' | 'lost' | 'none';

/** Keeps the screen on while the page is visible; the browser lets go whenever it is not, and is asked again. */
export class KeepAwake {
  #state: Wakefulness = 'lost';
  #sentinel: WakeLockSentinel | undefined;
  #asking = false;
  readonly #listeners = new Set<() => void>();

  /** Begins to hold the lock, until the returned function is called. */
  start(): () => void {
    const take = () => void this.#take();
    take();
    document.addEventListener('visibilitychange', take);
    // An empty battery or a saver may refuse; a touch is a good moment to ask again.
    addEventListener('pointerdown', take);
    return () => {
      document.removeEventListener('visibilitychange', take);
      removeEventListener('pointerdown', take);
      void this.#sentinel?.release();
    };
  }

  /** How it stands. */
  readonly state = (): Wakefulness => this.#state;

  /** Calls back after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #take(): Promise<void> {
    if (document.visibilityState !== 'visible' || this.#state === 'held' || this.#asking) return;
    // Wake locks are missing in some engines, whatever the types say.
    const { wakeLock } = navigator as Partial<Navigator>;
    if (!wakeLock) return this.#become('none');
    this.#asking = true;
    try {
      const sentinel = await wakeLock.request('screen');
      this.#sentinel = sentinel;
      sentinel.addEventListener('release', () => this.#become('lost'));
      this.#become('held');
    } catch {
      // Hidden meanwhile, or refused: the next touch or return asks again.
      this.#become('lost');
    } finally {
      this.#asking = false;
    }
  }

  #become(state: Wakefulness): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
