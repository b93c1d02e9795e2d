import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';

const WINDOW_MS = 60_000;
const MOST_IN_WINDOW = 10;

interface Window {
  readonly endsAtMs: number;
  readonly count: number;
}

/** Counts failed attempts by address, in memory: ten a minute, then it refuses until the minute is over. */
export class FailedAttempts {
  readonly #windows = new Map<string, Window>();

  /** Throws an `ApiError` 429/6000 with `Retry-After` where the address has failed too often. */
  check(address: string, nowMs: number): void {
    const window = this.#windows.get(address);
    if (!window || window.endsAtMs <= nowMs || window.count < MOST_IN_WINDOW) return;
    const seconds = Math.ceil((window.endsAtMs - nowMs) / 1000);
    throw new ApiError(429, ERROR_CODE.tooManyRequests, 'Too many failed attempts; try again in a minute', {
      headers: { 'Retry-After': String(seconds) },
    });
  }

  /** Notes one failure of the address. */
  add(address: string, nowMs: number): void {
    for (const [other, window] of this.#windows) if (window.endsAtMs <= nowMs) this.#windows.delete(other);
    const { endsAtMs, count } = this.#windows.get(address) ?? { endsAtMs: nowMs + WINDOW_MS, count: 0 };
    this.#windows.set(address, { endsAtMs, count: count + 1 });
  }
}
