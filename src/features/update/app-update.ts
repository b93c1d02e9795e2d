import { Workbox } from 'workbox-window';
import { onlineAgainOr } from '../online-again-or.ts';
import { scriptUrl } from '../script-url.ts';

const REGISTER_AGAIN_MS = 60_000;
const LOOK_EVERY_MS = 3_600_000;
/** Longer than a browser lets a worker stand idle: asking one that is awake already would change nothing. */
const ASK_AGAIN_MS = 45_000;

/** Registers the worker and knows whether a new version waits; it takes over only when a person says so. */
export class AppUpdate {
  #workbox: Workbox | undefined;
  #ready = false;
  #applying = false;
  readonly #listeners = new Set<() => void>();

  /**
   * Registers the worker; without a service worker in this browser nothing happens. A worker that cannot be had now is
   * asked for until it can: without it a device that is never loaded anew could not start with no network.
   */
  async register(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    while (!(await this.#isRegistered())) await onlineAgainOr(REGISTER_AGAIN_MS);
    const look = () => void this.look();
    setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    });
  }

  async #isRegistered(): Promise<boolean> {
    const workbox = new Workbox(scriptUrl('/sw.js'));
    workbox.addEventListener('waiting', () => {
      this.#ready = true;
      for (const listener of [...this.#listeners]) listener();
    });
    try {
      await workbox.register({ immediate: true });
    } catch {
      // A server that fails at this moment, a browser that is short of room: the page works by itself meanwhile.
      return false;
    }
    this.#workbox = workbox;
    return true;
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
