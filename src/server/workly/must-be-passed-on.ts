import { keyScopeOf } from '../attendance/key-scope-of.ts';
import type { NewPunch } from '../attendance/new-punch.ts';
import type { Store } from '../store/store-schema.ts';

/**
 * Whether Workly is still to hear of a trusted punch: it is not recorded here, or what is recorded came from an untrusted
 * device alone.
 */
export async function mustBePassedOn(tx: Store, punch: NewPunch): Promise<boolean> {
  if (await isKnownKey(tx, punch)) return false;
  const recorded = await tx
    .selectFrom('punches')
    .select('quarantine')
    .where('employee_id', '=', punch.employeeId)
    .where('direction', '=', punch.direction)
    .where('identity_second', '=', punch.time.identitySecond)
    .executeTakeFirst();
  return recorded === undefined || recorded.quarantine === 'waiting' || recorded.quarantine === 'refused';
}

/** Keys are kept together with the punch that they stand for. */
async function isKnownKey(tx: Store, { caller, idempotencyKey }: NewPunch): Promise<boolean> {
  if (!idempotencyKey) return false;
  const row = await tx
    .selectFrom('idempotency_keys')
    .select('key')
    .where('scope', '=', keyScopeOf(caller))
    .where('key', '=', idempotencyKey.key)
    .executeTakeFirst();
  return row !== undefined;
}
