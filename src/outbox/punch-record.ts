import type { ChainLink } from '../contract/chain-message.ts';
import type { Direction } from '../contract/direction.ts';
import type { FieldFault } from '../contract/field-fault.ts';
import type { ClockTrust, Method, NoPositionReason } from '../contract/kiosk-claim.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { ClockReading } from './server-clock.ts';

/** Where the device was when the punch was tapped, or why that is not known. */
export type PunchPosition =
  | {
      readonly latitude: number;
      readonly longitude: number;
      readonly accuracyMetres: number;
      /** How old the fix was at the tap. */
      readonly ageMs: number;
    }
  | { readonly none: NoPositionReason };

/** How the instant of a punch was come by. */
export interface PunchClock {
  readonly trust: ClockTrust;
  /** Server time minus the device's wall clock; null where no server time was known. */
  readonly offsetMs: number | null;
  readonly errorMs: number | null;
}

/** What every record has from the tap on. */
export interface PunchCore {
  /** Version of the record's form: a reader leaves forms newer than its own alone. */
  readonly v: 1;
  /** UUIDv7 made in the page at the tap; also the `Idempotency-Key`. */
  readonly id: string;
  readonly direction: Direction;
  readonly employeeId: number;
  /** Public id of who was signed in or enrolled at the tap. */
  readonly principal: string;
  readonly locationId: number;
  readonly method: Method;
  /** The tapping page's clocks, raw, and which page it was: only that page can correct the instant later. */
  readonly tap: ClockReading & { readonly boot: string };
  readonly instantMs: number;
  readonly eventTime: string;
  readonly clock: PunchClock;
  /** Device wall time until which the page may still add a position. */
  readonly deadlineMs: number;
  /** Device wall time before which the punch is not sent. */
  readonly sendAfterMs: number;
  /** Sends that began. A 401 or 426 counts for nothing. */
  readonly attempts: number;
  /** What stood in the way last time, for a person to read about. */
  readonly obstacle?: Obstacle;
  /** Its place in the device's chain of records, where the device has one. */
  readonly chain?: ChainLink;
  /** The person stated this time afterwards; the clocks in `tap` are those of the stated moment. */
  readonly stated?: true;
  /** Many wrong PINs had just been typed at this terminal. */
  readonly pinBurst?: true;
}

/** What kept a punch from being recorded the last time it was tried. */
export type Obstacle = 'no-answer' | 'stranger' | 'busy' | 'server-fault';

/** Why the program waits for somebody or something before it tries again. */
export type HoldReason = 'sign-in' | 'update' | 'key-mismatch';

/** Why the server will not record the punch, in its own words. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: readonly FieldFault[];
}

interface Frozen {
  /** The exact bytes of every send. */
  readonly bodyText: string;
  readonly position: PunchPosition;
}

/** On disk, still open for a position and for a corrected instant. */
export type DraftPunch = PunchCore & {
  readonly state: 'draft';
  /** The account's IANA zone, in which `eventTime` is written. */
  readonly timeZone: string;
  /** Since when the sender has had contact while the tapping page, which alone can correct the instant, has not. */
  readonly contactMs?: number;
  /** What the page found out meanwhile, for whoever freezes the draft should the page be gone by then. */
  readonly position?: PunchPosition;
};

/** Frozen, to be sent when `nextAttemptMs` has come. */
export type WaitingPunch = PunchCore &
  Frozen & {
    readonly state: 'waiting';
    readonly nextAttemptMs: number;
    /** Who set that time: a wait that the server asked for is kept, any other ends when the network is back. */
    readonly waitSetBy: 'nobody' | 'backoff' | 'server';
  };

/** On its way, by this owner, until this device wall time at the latest. */
export type SendingPunch = PunchCore &
  Frozen & {
    readonly state: 'sending';
    readonly lease: { readonly owner: string; readonly untilMs: number };
  };

/** Recorded by the server; the body is forgotten. */
export type SentPunch = PunchCore & {
  readonly state: 'sent';
  readonly position: PunchPosition;
  readonly receipt: Receipt;
  readonly sentMs: number;
};

/** Waits for a sign-in, an app update, or for us. */
export type HeldPunch = PunchCore & Frozen & { readonly state: 'held'; readonly why: HoldReason };

/** Refused by the server; kept until a person decides. */
export type RefusedPunch = PunchCore & Frozen & { readonly state: 'refused'; readonly refusal: Refusal };

/** Why a position policy did not take a punch: what the position says, or that there was none to judge by. */
export type TurnedAway = 'inside' | 'unsure' | 'outside' | 'unknown';

/**
 * Taken back before it was sent, turned away by the position policy, or given up by a person, who then said why;
 * numbered, visible, never sent.
 */
export type UndonePunch = PunchCore &
  Frozen & { readonly state: 'undone'; readonly reason?: string; readonly turnedAway?: TurnedAway };

/** A punch on this device, in the state of its life that it has reached. */
export type PunchRecord =
  | DraftPunch
  | WaitingPunch
  | SendingPunch
  | SentPunch
  | HeldPunch
  | RefusedPunch
  | UndonePunch;

/** A record with its running number on this device, the order of the taps. */
export type StoredPunch<R extends PunchRecord = PunchRecord> = R & { readonly seq: number };

/** Every state of a punch's life. */
export const PUNCH_STATES = [
  'draft',
  'waiting',
  'sending',
  'sent',
  'held',
  'refused',
  'undone',
] as const satisfies readonly PunchRecord['state'][];

/** The states in which a punch still has to get to the server. */
export const OPEN_STATES = [
  'draft',
  'waiting',
  'sending',
  'held',
] as const satisfies readonly PunchRecord['state'][];
