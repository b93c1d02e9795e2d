import type { DeviceSession } from '../contract/device-session.ts';
import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { HoursSource } from '../contract/person-day.ts';
import type { Roster } from '../contract/roster.ts';
import type { ChainHead } from './chain.ts';

/** What the device got at its enrolment, each under the name of its kind; a chain that ended under its own name. */
export type DeviceEntry =
  | { readonly kind: 'chain'; readonly head: ChainHead }
  /** Ended by another enrolment; its last punches may still lie here. */
  | { readonly kind: 'past-chain'; readonly device: string; readonly number: number }
  /** Whom the device stands for, so that it can start with no network. */
  | { readonly kind: 'session'; readonly session: DeviceSession }
  | { readonly kind: 'rescue'; readonly to: DeviceKeys['rescue'] }
  /** There for a moment, to see whether there is room. */
  | { readonly kind: 'ballast'; readonly text: string }
  /** What a terminal's roster is tagged with. */
  | { readonly kind: 'tags'; readonly key: CryptoKey }
  | ({ readonly kind: 'roster' } & KeptRoster)
  | { readonly kind: 'pin-guard'; readonly state: PinGuardState }
  /** Those that the server has not been told of. */
  | { readonly kind: 'pin-bursts'; readonly bursts: readonly PinBurst[] }
  | ({ readonly kind: 'own-week' } & KeptHours)
  /** `off`: an administrator wants nothing learnt, and nothing is kept. */
  | ({ readonly kind: 'habits'; readonly off: boolean } & Habits)
  | ({ readonly kind: 'roll-call' } & RollCall)
  /** Who has the access mode turned on for them as they are identified. */
  | { readonly kind: 'access'; readonly ids: readonly number[] };

/** A roll call that is going on at a terminal. */
export interface RollCall {
  /** Corrected time, epoch milliseconds. */
  readonly startedMs: number;
  /** Who was ticked as safe, by their ids. */
  readonly safe: readonly number[];
}

/** How often people punched at a terminal at which hour, lately: ids and counts, no names and no times. */
export interface Habits {
  /** `Y-m-d` in the account's zone, up to which the counts have faded; empty before the first. */
  readonly day: string;
  /** By a person's id, then by the hour of the day from 0 to 23. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a person's hours are counted from, as the server last told it. */
export interface KeptHours extends HoursSource {
  readonly personId: number;
  /** When it was told; corrected time, epoch milliseconds. */
  readonly toldMs: number;
  /** Device wall time at which it was asked for: what was recorded before is in it, or does not count. */
  readonly askedMs: number;
}

/** A roster as the device keeps it. */
export interface KeptRoster {
  readonly roster: Roster;
  /** When the server last said that it holds; corrected time, epoch milliseconds. */
  readonly confirmedMs: number;
}

/** Many wrong PINs one after another. */
export interface PinBurst {
  /** Corrected time, epoch milliseconds. */
  readonly startedMs: number;
  readonly wrongPins: number;
}

/** How far wrong PINs have slowed the pad; times are the device's wall clock. */
export interface PinGuardState {
  /** Wrong PINs that are not forgiven yet. */
  readonly wrong: number;
  /** Up to when forgiving has been reckoned. */
  readonly reckonedMs: number;
  /** Until when no PIN is taken. */
  readonly closedUntilMs: number;
  readonly burst: (PinBurst & { readonly lastMs: number }) | null;
}
