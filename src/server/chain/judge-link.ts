import type { KeyObject } from 'node:crypto';
import type { ChainLink } from '../../contract/chain-message.ts';
import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import type { Store } from '../store/store-schema.ts';
import { findChainDevice } from './find-chain-device.ts';
import { type ChainedRecord, isAuthentic } from './is-authentic.ts';

/**
 * Judges a record's link before it is stored: made by the device it names for its own person, under a number that no
 * other record has, and joined to the records before and after it where they are known. Only whole links count as
 * known, so that a forged one can neither take a number nor make its neighbours look broken.
 */
export async function judgeLink(
  store: Store,
  secretKey: KeyObject,
  record: ChainedRecord,
): Promise<ChainVerdict> {
  const { link } = record;
  const device = await findChainDevice(store, secretKey, link.device);
  if (!device || !isAuthentic(device, record)) return 'broken';
  return (await fitsItsNeighbours(store, link)) ? 'whole' : 'broken';
}

async function fitsItsNeighbours(store: Store, link: ChainLink): Promise<boolean> {
  const { device, number, previousMac, mac } = link;
  if (number < 1 || (number === 1) !== (previousMac === '')) return false;
  const known = await store
    .selectFrom('chain_links')
    .select(['chain_number', 'chain_mac', 'chain_previous_mac'])
    .where('chain_device', '=', device)
    .where('chain_number', '>=', number - 1)
    .where('chain_number', '<=', number + 1)
    .where('chain_verdict', '=', 'whole')
    .execute();
  return known.every((other) => {
    if (other.chain_number < number) return other.chain_mac === previousMac;
    if (other.chain_number > number) return other.chain_previous_mac === mac;
    return false;
  });
}
