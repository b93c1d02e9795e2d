import { type ChainLink, chainMessage } from '../contract/chain-message.ts';
import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import { toBase64Url } from './base64-url.ts';
import { importHmacKey } from './import-hmac-key.ts';
import type { PunchCore } from './punch-record.ts';

/** A device's chain of records: its key, which nobody can read again, and how far it has come. */
export interface ChainHead {
  readonly device: string;
  readonly key: CryptoKey;
  /** The last number given out; 0 before the first punch. */
  readonly number: number;
  /** The MAC of the record with that number; empty before the first. */
  readonly mac: string;
}

/**
 * The start of a device's chain, behind what the server has of it where the device was one before. The key is imported
 * so that it can sign and not be read.
 */
export async function chainStart({ chain }: DeviceKeys): Promise<ChainHead> {
  const { number, mac } = chain.last ?? { number: 0, mac: '' };
  return { device: chain.device, key: await importHmacKey(chain.key), number, mac };
}

/** The link that ties a punch to the record before it. */
export async function linkAfter(
  head: ChainHead,
  punch: Pick<PunchCore, 'id' | 'direction' | 'employeeId' | 'tap'>,
): Promise<ChainLink> {
  const { device, mac: previousMac } = head;
  const number = head.number + 1;
  const { id, direction, employeeId, tap } = punch;
  const message = chainMessage({
    device,
    number,
    previousMac,
    id,
    direction,
    employeeId,
    deviceMs: tap.wallMs,
  });
  const mac = await crypto.subtle.sign('HMAC', head.key, new TextEncoder().encode(message));
  return { device, number, previousMac, mac: toBase64Url(new Uint8Array(mac)) };
}
