import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import type { Store } from '../store/store-schema.ts';
import type { NumberRange } from './number-ranges.ts';

const MINUTE_MS = 60_000;
/** Longer than any report is under way, so that what came this long before it was given out before it. */
const REPORT_UNDER_WAY_MS = 5 * MINUTE_MS;
/** How long a device may leave a missing number unexplained: a weekend and a day. */
const UNEXPLAINED_MS = 3 * 24 * 60 * MINUTE_MS;

/** Which chain is asked about, and who asks. */
export interface AskedChain {
  /** The device's public id. */
  readonly device: string;
  readonly companyId: number;
  /** When its last report came. */
  readonly reportedAtMs: number | null;
}

/** What has come of one device's chain. */
export interface ReceivedNumbers {
  /** How many different numbers, whole or broken. */
  readonly count: number;
  /** The highest that came. */
  readonly highest: number;
  /** The highest whole one that came so long ago that the device has had its chance to explain what is missing below. */
  readonly highestSettled: number;
  readonly broken: readonly number[];
  /** What is missing between 1 and the highest, ascending. */
  readonly holes: readonly NumberRange[];
}

/** What has come of a device's chain until now. */
export async function receivedNumbers(
  store: Store,
  asked: AskedChain,
  nowMs: number,
): Promise<ReceivedNumbers> {
  const reportedAtMs = asked.reportedAtMs ?? Number.NEGATIVE_INFINITY;
  const settledBeforeMs = Math.max(reportedAtMs - REPORT_UNDER_WAY_MS, nowMs - UNEXPLAINED_MS);
  let count = 0;
  let highest = 0;
  let highestSettled = 0;
  const broken = new Set<number>();
  const holes: NumberRange[] = [];
  for (const { number, verdict, receivedAtMs } of await linksOf(store, asked)) {
    if (number > highest + 1) holes.push({ from: highest + 1, to: number - 1 });
    if (number > highest) count += 1;
    highest = number;
    if (verdict === 'broken') broken.add(number);
    else if (receivedAtMs < settledBeforeMs) highestSettled = number;
  }
  return { count, highest, highestSettled, broken: [...broken], holes };
}

interface ReceivedLink {
  readonly number: number;
  readonly verdict: ChainVerdict;
  readonly receivedAtMs: number;
}

/** In the order of their numbers. Another company's claim on the chain is never whole, and does not show up. */
function linksOf(store: Store, { device, companyId }: AskedChain): Promise<readonly ReceivedLink[]> {
  return store
    .selectFrom('chain_links')
    .select(['chain_number as number', 'chain_verdict as verdict', 'received_at as receivedAtMs'])
    .where('chain_device', '=', device)
    .where('chain_number', '>', 0)
    .where((link) =>
      link.or([
        link('chain_verdict', '=', 'whole'),
        link.exists(
          link
            .selectFrom('punches')
            .innerJoin('employees', 'employees.id', 'punches.employee_id')
            .innerJoin('locations', 'locations.id', 'employees.location_id')
            .select('punches.id')
            .whereRef('punches.id', '=', 'chain_links.punch_id')
            .where('locations.company_id', '=', companyId),
        ),
      ]),
    )
    .orderBy('chain_number')
    .execute();
}
