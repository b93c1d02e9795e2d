import type { PunchClock } from './punch-record.ts';

/** The device's two clocks at one moment: the wall clock, which can be set, and the monotonic one, which cannot. */
export interface ClockReading {
  readonly wallMs: number;
  readonly monoMs: number;
}

/** The corrected time, and how far it can be trusted. */
export interface CorrectedTime {
  readonly instantMs: number;
  readonly clock: PunchClock;
}

interface Sample {
  readonly serverMs: number;
  readonly errorMs: number;
  readonly at: ClockReading;
}

// Above this the two clocks have parted: the wall clock was set, or the device slept and the monotonic one stood still.
const PARTED_MS = 5_000;
const YOUNG_MS = 10 * 60_000;
const EXACT_ERROR_MS = 2_000;
const EXACT_AGE_MS = 12 * 3_600_000;

/** Knows the server's time from its answers and carries it forward; one lives in each page. */
export class ServerClock {
  readonly #read: () => ClockReading;
  readonly #listeners = new Set<() => void>();
  #sample: Sample | undefined;

  constructor(read: () => ClockReading) {
    this.#read = read;
  }

  /** The device's clocks now. */
  reading(): ClockReading {
    return this.#read();
  }

  /**
   * Takes the server's time (epoch ms) out of an answer that came over the network: it is taken to be of the middle
   * of the round trip, so half of the round trip is the error. An answer that the device slept through says nothing,
   * and a vague one does not replace a good one that is young.
   */
  learn(serverMs: number, asked: ClockReading): void {
    const answered = this.#read();
    const roundTripMs = Math.max(0, answered.monoMs - asked.monoMs);
    if (Math.abs(answered.wallMs - asked.wallMs - roundTripMs) > PARTED_MS) return;
    const errorMs = Math.ceil(roundTripMs / 2);
    const known = this.#sample;
    const knownIsYoung =
      known !== undefined &&
      answered.monoMs - known.at.monoMs < YOUNG_MS &&
      this.at(answered).clock.trust !== 'changed';
    if (!knownIsYoung || errorMs <= known.errorMs) {
      this.#sample = { serverMs: serverMs + roundTripMs / 2, errorMs, at: answered };
    }
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls back each time the server's time was learnt, until the returned function is called. */
  onLearned(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The time now, corrected by what the server said. */
  now(): CorrectedTime {
    return this.at(this.#read());
  }

  /**
   * The time at another reading of this page's clocks, before or after the server's answer. Where the clocks have
   * parted forward the device most likely slept, and the wall clock is followed; parted backward it was set back, and
   * the monotonic clock is followed. Either way the trust is `changed`.
   */
  at(reading: ClockReading): CorrectedTime {
    const sample = this.#sample;
    if (!sample)
      return { instantMs: reading.wallMs, clock: { trust: 'unknown', offsetMs: null, errorMs: null } };
    const monoElapsedMs = reading.monoMs - sample.at.monoMs;
    const wallElapsedMs = reading.wallMs - sample.at.wallMs;
    const partedMs = Math.abs(wallElapsedMs) - Math.abs(monoElapsedMs);
    const parted = Math.abs(wallElapsedMs - monoElapsedMs) > PARTED_MS;
    const slept = parted && partedMs > 0 && Math.sign(wallElapsedMs) === Math.sign(monoElapsedMs);
    const instantMs = Math.round(sample.serverMs + (slept ? wallElapsedMs : monoElapsedMs));
    const exact = sample.errorMs <= EXACT_ERROR_MS && Math.abs(monoElapsedMs) <= EXACT_AGE_MS;
    return {
      instantMs,
      clock: {
        trust: parted ? 'changed' : exact ? 'exact' : 'estimated',
        offsetMs: instantMs - Math.round(reading.wallMs),
        errorMs: sample.errorMs,
      },
    };
  }
}
