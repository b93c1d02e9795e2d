import type { Direction } from './direction.ts';
import type { KioskClaim } from './kiosk-claim.ts';

/** A punch's link in its device's chain of records. */
export type ChainLink = NonNullable<KioskClaim['chain']>;

/** The part of a punch that its chain protects: what is fixed at the tap and nothing that changes later. */
export interface ChainedFacts {
  readonly device: string;
  readonly number: number;
  readonly previousMac: string;
  readonly id: string;
  readonly direction: Direction;
  readonly employeeId: number;
  /** The device's own wall clock at the tap, uncorrected, epoch milliseconds. */
  readonly deviceMs: number;
}

/** The text whose HMAC-SHA-256 under the device's chain key is a record's MAC (base64url, no padding). */
export function chainMessage(facts: ChainedFacts): string {
  const { device, number, previousMac, id, direction, employeeId, deviceMs } = facts;
  return ['kiosk-chain-1', device, number, previousMac, id, direction, employeeId, deviceMs].join('\n');
}
