import { Workbox } from 'workbox-window';
import { scriptUrl } from '../script-url.ts';

const LOOK_EVERY_MS = 3_600_000;
/** Longer than a browser lets a worker stand idle: asking one that is awake already would change nothing. */
const ASK_AGAIN_MS = 45_000;

/** Registers the worker and knows whether a new version waits; it takes over only when a person says so. */
export class AppUpdate {
  #workbox: Workbox | undefined;
  #ready = false;
  #applying = false;
  readonly #listeners = new Set<() => void>();

  /** Registers the worker; without a service worker in this browser nothing happens. */
  async register(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const workbox = new Workbox(scriptUrl('/sw.js'));
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => {
      this.#ready = true;
      for (const listener of [...this.#listeners]) listener();
    });
    await workbox.register({ immediate: true });
    const look = () => void workbox.update().catch(() => undefined);
    setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    });
  }

  /** Whether a new version waits. */
  readonly ready = (): boolean => this.#ready;

  /** Calls back when a new version waits, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks for a new version now. */
  async look(): Promise<void> {
    await this.#workbox?.update().catch(() => undefined);
  }

  /** Puts the new version in place and loads it; what was tapped lies on disk and is sent by either version. */
  apply(): void {
    const workbox = this.#workbox;
    if (!workbox || this.#applying) return;
    this.#applying = true;
    workbox.addEventListener('controlling', () => location.reload());
    const ask = () => workbox.messageSkipWaiting();
    ask();
    // A request that meets the old worker in the moment of its end wakes it, and Chromium then forgets the new one.
    setInterval(ask, ASK_AGAIN_MS);
  }
}
