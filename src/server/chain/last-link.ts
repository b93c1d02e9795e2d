import type { DeviceKeys } from '../../contract/enrolment-answer.ts';
import type { Store } from '../store/store-schema.ts';
import { readReport } from './keep-report.ts';

/**
 * Where a device's chain goes on that has lost its memory: behind the last whole record that came, and behind every
 * number that the device once said it had given out, so that what was lost with its memory shows as missing. Undefined
 * where nothing has come yet.
 */
export async function lastLink(store: Store, device: string): Promise<DeviceKeys['chain']['last']> {
  const link = await store
    .selectFrom('chain_links')
    .select(['chain_number as number', 'chain_mac as mac'])
    .where('chain_device', '=', device)
    .where('chain_verdict', '=', 'whole')
    .orderBy('chain_number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!link) return undefined;
  const row = await store
    .selectFrom('devices')
    .select('chain_report')
    .where('public_id', '=', device)
    .executeTakeFirst();
  const head = readReport(row?.chain_report ?? null)?.head ?? 0;
  return { number: Math.max(head, link.number), mac: link.mac };
}
