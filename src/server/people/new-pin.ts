import { type KeyObject, randomInt } from 'node:crypto';
import type { Store } from '../store/store-schema.ts';
import { openProof } from './proof-sealing.ts';

const USUAL_LENGTH = 4;
/** Of all PINs of a length, so many may be taken: a guess should rarely hit somebody. */
const MOST_TAKEN = 0.05;

/**
 * So many PINs that nobody in the company has and that are not the first that anybody would try; as long as the others
 * are, and one as long as the other.
 */
export async function newPins(
  store: Store,
  secretKey: KeyObject,
  companyId: number,
  count: number,
): Promise<readonly string[]> {
  const taken = await pinsOf(store, secretKey, companyId);
  let length = [...taken].reduce((longest, pin) => Math.max(longest, pin.length), USUAL_LENGTH);
  while (taken.size + count - 1 > MOST_TAKEN * 10 ** length) length += 1;
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const pin = String(randomInt(10 ** length)).padStart(length, '0');
    if (!taken.has(pin) && !isWeak(pin)) drawn.add(pin);
  }
  return [...drawn];
}

async function pinsOf(store: Store, secretKey: KeyObject, companyId: number): Promise<ReadonlySet<string>> {
  const rows = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select(['employees.id', 'employees.pin'])
    .where('locations.company_id', '=', companyId)
    .where('employees.pin', 'is not', null)
    .execute();
  const pins = rows.map(({ id, pin }) => (pin === null ? undefined : openProof(secretKey, 'pin', id, pin)));
  return new Set(pins.filter((pin) => pin !== undefined));
}

/** One digit over and over, two in turn, or digits that run up or down. */
export function isWeak(pin: string): boolean {
  if (/^(\d)\1*$/.test(pin) || /^(\d\d)\1+$/.test(pin)) return true;
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  const [step] = steps;
  return steps.size === 1 && (step === 1 || step === -1);
}
