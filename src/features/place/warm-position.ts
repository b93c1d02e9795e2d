import type { PunchPosition } from '../../outbox/punch-record.ts';
import { locate } from './locate.ts';
import { positionOf } from './position-of.ts';

/** A fix this young, by its own timestamp, is where the device is. */
const FRESH_MS = 30_000;
/** Engines report a device that does not move seldom or never: then it is asked again before its fix gets old. */
const ASK_AGAIN_AFTER_MS = 15_000;
const LOOK_EVERY_MS = 5_000;

interface Seen {
  readonly fix: GeolocationPosition;
  readonly ageMs: number;
  readonly atMonoMs: number;
}

/** Knows where the device is before anybody asks, for as long as it is kept warm. */
export class WarmPosition {
  readonly #geolocation: Geolocation | undefined;
  #seen: Seen | undefined;
  #kept = false;
  #watching: number | undefined;
  #asking: Promise<PunchPosition> | undefined;

  constructor(geolocation: Geolocation | undefined) {
    this.#geolocation = geolocation;
  }

  /** Begins to watch the position; the returned function ends it. */
  keep(): () => void {
    this.#kept = true;
    this.#watch();
    const timer = setInterval(() => {
      if (this.#seen && ageOf(this.#seen) < ASK_AGAIN_AFTER_MS) return;
      // A new watch tells the position once more, though the device has not moved.
      this.#unwatch();
      this.#watch();
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      this.#kept = false;
      this.#unwatch();
    };
  }

  /** The position where it is known and fresh. */
  readonly fresh = (): PunchPosition | undefined => {
    const seen = this.#seen;
    if (!seen) return undefined;
    const ageMs = ageOf(seen);
    if (ageMs > FRESH_MS) return undefined;
    const position = positionOf(seen.fix, ageMs);
    return 'latitude' in position ? position : undefined;
  };

  /** The fresh position at once, else what the browser finds within this time, or why nothing was found. */
  readonly locate = async (withinMs: number): Promise<PunchPosition> => {
    const fresh = this.fresh();
    if (fresh) return fresh;
    if (!this.#asking) return this.#ask(withinMs);
    const { promise: late, resolve } = Promise.withResolvers<PunchPosition>();
    const timer = setTimeout(() => resolve({ none: 'timeout' }), withinMs);
    return Promise.race([this.#asking, late]).finally(() => clearTimeout(timer));
  };

  #ask(withinMs: number): Promise<PunchPosition> {
    // Chromium answers a question beside a watch only once the device has moved: the watch waits for the answer.
    this.#unwatch();
    this.#asking = locate(this.#geolocation, withinMs).finally(() => {
      this.#asking = undefined;
      if (this.#kept) this.#watch();
    });
    return this.#asking;
  }

  #watch(): void {
    if (this.#asking) return;
    this.#watching ??= this.#geolocation?.watchPosition(
      (fix) => this.#take(fix),
      // A watch that fails leaves the last fix to grow old; a punch then asks by itself.
      () => undefined,
      { enableHighAccuracy: true, maximumAge: 0 },
    );
  }

  #unwatch(): void {
    if (this.#watching !== undefined) this.#geolocation?.clearWatch(this.#watching);
    this.#watching = undefined;
  }

  #take(fix: GeolocationPosition): void {
    const ageMs = Math.max(0, Math.round(Date.now() - fix.timestamp));
    this.#seen = { fix, ageMs, atMonoMs: performance.now() };
  }
}

/** By whichever clock makes it older: one stands still in sleep, the other can be set back. */
function ageOf({ fix, ageMs, atMonoMs }: Seen): number {
  return Math.max(ageMs + Math.round(performance.now() - atMonoMs), Math.round(Date.now() - fix.timestamp));
}
