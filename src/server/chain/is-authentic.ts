import { createHmac, timingSafeEqual } from 'node:crypto';
import { type ChainLink, chainMessage } from '../../contract/chain-message.ts';
import { deviceMsOf } from '../../contract/device-ms-of.ts';
import type { Direction } from '../../contract/direction.ts';
import type { KioskClaim } from '../../contract/kiosk-claim.ts';
import type { ChainDevice } from './find-chain-device.ts';

/** A punch with a link, as far as the link protects it. */
export interface ChainedRecord {
  readonly kiosk: KioskClaim;
  readonly link: ChainLink;
  readonly direction: Direction;
  readonly employeeId: number;
}

/**
 * Whether the device made this very record in its own name: the MAC is of the device's key over what is claimed, the
 * principal is the one that it was enrolled for, and so is the person of a personal device.
 */
export function isAuthentic(
  { caller, key }: Pick<ChainDevice, 'caller' | 'key'>,
  record: ChainedRecord,
): boolean {
  const { kiosk, link, direction, employeeId } = record;
  if (kiosk.principal !== caller.principal) return false;
  if (caller.kind === 'personal' && employeeId !== caller.employeeId) return false;
  const { device, number, previousMac } = link;
  const deviceMs = deviceMsOf(kiosk);
  const message = chainMessage({
    device,
    number,
    previousMac,
    id: kiosk.id,
    direction,
    employeeId,
    deviceMs,
  });
  const expected = Buffer.from(createHmac('sha256', key).update(message).digest('base64url'));
  const claimed = Buffer.from(link.mac);
  return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}
