import type { Direction } from '../../contract/direction.ts';
import type { KioskClaim } from '../../contract/kiosk-claim.ts';
import type { Caller } from '../access/caller.ts';
import type { PunchTime } from './settle-punch-time.ts';

/** A punch that passed every check that needs no record. */
export interface NewPunch {
  readonly caller: Caller;
  readonly employeeId: number;
  readonly locationId: number;
  readonly direction: Direction;
  readonly time: PunchTime;
  readonly receivedAtMs: number;
  /** When the device says it sent this, epoch milliseconds. */
  readonly sentAtMs: number | undefined;
  /** Degrees. */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly ip: string | undefined;
  readonly kiosk: KioskClaim | undefined;
  /** Who brought it in a rescue file: `device:` and its public id, or `account:` and its id. */
  readonly broughtBy: string | undefined;
  /** Whether it comes from a device that was revoked after the tap. */
  readonly quarantined: boolean;
  readonly idempotencyKey: { readonly key: string; readonly fingerprint: string } | undefined;
}
