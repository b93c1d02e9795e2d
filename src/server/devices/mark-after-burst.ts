import { sql } from 'kysely';
import * as v from 'valibot';
import { kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import { parseMarks } from '../attendance/punch-mark.ts';
import type { Store } from '../store/store-schema.ts';
import { together } from '../store/together.ts';
import { wantedRows } from '../store/wanted-rows.ts';

/** How long after wrong PINs a right one is looked at twice. */
const SUSPECT_MS = 10 * 60_000;

/** Marks the punches that were made by PIN at this device within ten minutes after a burst of wrong ones. */
export async function markAfterBurst(tx: Store, deviceId: number, startedMs: number): Promise<void> {
  const punches = await tx
    .selectFrom('punches')
    .select(['id', 'kiosk', 'marks', 'review'])
    .where('device_id', '=', deviceId)
    .where('instant_ms', '>=', startedMs)
    .where('instant_ms', '<=', startedMs + SUSPECT_MS)
    .execute();
  for (const { id, kiosk, marks, review } of punches) {
    const claim = v.safeParse(kioskClaimSchema, kiosk === null ? undefined : JSON.parse(kiosk));
    const present = parseMarks(marks);
    if (!claim.success || claim.output.method !== 'pin' || present.includes('pin-burst')) continue;
    const more = JSON.stringify([...present, 'pin-burst']);
    // What somebody has decided stays decided.
    const set = { marks: more, review: review ?? 'waiting' };
    await tx.updateTable('punches').set(set).where('id', '=', id).execute();
  }
}

/** Whether a burst is known that a tap at this moment is suspect for. */
export async function isAfterBurst(store: Store, deviceId: number, tapMs: number): Promise<boolean> {
  return (await findBurst(store, { device: deviceId, low: tapMs - SUSPECT_MS, high: tapMs })) ?? false;
}

interface Span {
  readonly device: number;
  readonly low: number;
  readonly high: number;
}

const findBurst = together(nameOf, async (store, spans): Promise<ReadonlyMap<string, true>> => {
  const types = { device: 'bigint', low: 'bigint', high: 'bigint' } as const;
  const { rows } = await sql<Span>`
    ${wantedRows(
      types,
      spans.map(({ device, low, high }) => ({ device, low, high })),
    )}
    select w.device, w.low, w.high from wanted w where exists (
      select 1 from device_events where device_id = w.device and kind = 'pin-burst'
        and happened_at between w.low and w.high)`.execute(store);
  return new Map(rows.map((row) => [nameOf(row), true]));
});

function nameOf({ device, low }: Span): string {
  return `${device} ${low}`;
}
