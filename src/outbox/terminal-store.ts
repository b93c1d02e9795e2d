import { parseRoster } from '../contract/roster.ts';
import type { KeptRoster, PinBurst, PinGuardState } from './device-entry.ts';
import type { PunchDb } from './punch-db.ts';

/** More bursts than a heartbeat may carry need not be kept. */
const BURSTS_KEPT = 20;

/** What a terminal keeps beside its punches: whom it knows, and how its PIN pad was used. Never a PIN or a badge. */
export class TerminalStore {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /** The key of the roster's tags, which signs and cannot be read; undefined on a device that is no terminal. */
  tagKey(): Promise<CryptoKey | undefined> {
    return this.#db.transact('readonly', async (tx) => {
      const entry = await tx.objectStore('device').get('tags');
      return entry?.kind === 'tags' ? entry.key : undefined;
    });
  }

  /** The roster as the server last confirmed it; undefined where there is none yet. */
  async roster(): Promise<KeptRoster | undefined> {
    const entry = await this.#db.transact('readonly', (tx) => tx.objectStore('device').get('roster'));
    if (entry?.kind !== 'roster') return undefined;
    const roster = parseRoster(entry.roster);
    return roster && { roster, confirmedMs: entry.confirmedMs };
  }

  /** Keeps a roster in the place of the one before. */
  async storeRoster({ roster, confirmedMs }: KeptRoster): Promise<void> {
    await this.#db.transact('readwrite', (tx) =>
      tx.objectStore('device').put({ kind: 'roster', roster, confirmedMs }, 'roster'),
    );
  }

  /** How far wrong PINs have slowed the pad; undefined where none ever did. */
  pinGuard(): Promise<PinGuardState | undefined> {
    return this.#db.transact('readonly', async (tx) => {
      const entry = await tx.objectStore('device').get('pin-guard');
      return entry?.kind === 'pin-guard' ? entry.state : undefined;
    });
  }

  /** Keeps how far the pad is slowed, and the burst that is going on, under the time it began. */
  async storePinGuard(state: PinGuardState): Promise<void> {
    await this.#db.transact('readwrite', async (tx) => {
      const device = tx.objectStore('device');
      await device.put({ kind: 'pin-guard', state }, 'pin-guard');
      const { burst } = state;
      if (!burst) return;
      const known = await device.get('pin-bursts');
      const others = known?.kind === 'pin-bursts' ? known.bursts : [];
      const told = others.filter(({ startedMs }) => startedMs !== burst.startedMs);
      const { startedMs, wrongPins } = burst;
      const bursts = [...told, { startedMs, wrongPins }].slice(-BURSTS_KEPT);
      await device.put({ kind: 'pin-bursts', bursts }, 'pin-bursts');
    });
  }

  /** Bursts of wrong PINs that the server has not been told of, the oldest first. */
  pinBursts(): Promise<readonly PinBurst[]> {
    return this.#db.transact('readonly', async (tx) => {
      const entry = await tx.objectStore('device').get('pin-bursts');
      return entry?.kind === 'pin-bursts' ? entry.bursts : [];
    });
  }

  /** The server was told of these; one that has grown since stays to be told again. */
  async dropPinBursts(told: readonly PinBurst[]): Promise<void> {
    await this.#db.transact('readwrite', async (tx) => {
      const device = tx.objectStore('device');
      const entry = await device.get('pin-bursts');
      if (entry?.kind !== 'pin-bursts') return;
      const isTold = (burst: PinBurst) =>
        told.some((one) => one.startedMs === burst.startedMs && one.wrongPins >= burst.wrongPins);
      await device.put(
        { kind: 'pin-bursts', bursts: entry.bursts.filter((burst) => !isTold(burst)) },
        'pin-bursts',
      );
    });
  }
}
