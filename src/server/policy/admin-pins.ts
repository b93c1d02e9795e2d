import { type KeyObject, randomInt } from 'node:crypto';
import { seal, unseal } from '../keys/sealing.ts';
import { isWeak } from '../people/new-pin.ts';
import type { Store } from '../store/store-schema.ts';
import type { PolicyPlace } from './policy-at.ts';

const DRAWN_LENGTH = 6;

/** An administrator's PIN as the store has it. */
export interface SealedAdminPin {
  readonly id: number;
  readonly pin: string;
}

/** Sets the PIN that opens the settings of terminals at a place, or takes it away; there is one for each place. */
export async function keepAdminPin(
  tx: Store,
  secretKey: KeyObject,
  place: PolicyPlace,
  pin: string | null,
  nowMs: number,
): Promise<void> {
  const { companyId, locationId } = place;
  await tx
    .deleteFrom('admin_pins')
    .where('company_id', '=', companyId)
    .where('location_id', locationId === null ? 'is' : '=', locationId)
    .execute();
  if (pin === null) return;
  const sealed = seal(secretKey, labelOf(companyId), new TextEncoder().encode(pin));
  await tx
    .insertInto('admin_pins')
    .values({ company_id: companyId, location_id: locationId, pin: sealed, created_at: nowMs })
    .execute();
}

/** A PIN that is not the first that anybody would try. */
export function drawAdminPin(): string {
  for (;;) {
    const pin = String(randomInt(10 ** DRAWN_LENGTH)).padStart(DRAWN_LENGTH, '0');
    if (!isWeak(pin)) return pin;
  }
}

/** The PINs that open a terminal's settings: its location's and its company's. */
export function adminPinsAt(
  store: Store,
  { companyId, locationId }: PolicyPlace,
): Promise<readonly SealedAdminPin[]> {
  return store
    .selectFrom('admin_pins')
    .select(['id', 'pin'])
    .where('company_id', '=', companyId)
    .where((row) => row.or([row('location_id', 'is', null), row('location_id', '=', locationId)]))
    .orderBy('id')
    .execute();
}

/** Opens what `keepAdminPin` sealed; undefined where it does not open. */
export function openAdminPin(secretKey: KeyObject, companyId: number, sealed: string): string | undefined {
  const bytes = unseal(secretKey, labelOf(companyId), sealed);
  return bytes && new TextDecoder().decode(bytes);
}

function labelOf(companyId: number): string {
  return `admin-pin:${companyId}`;
}
