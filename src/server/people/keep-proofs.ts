import type { KeyObject } from 'node:crypto';
import type { Store } from '../store/store-schema.ts';
import { sealProof } from './proof-sealing.ts';

/** Gives a person a PIN in place of the one they had, or takes it away. */
export async function keepPin(
  store: Store,
  secretKey: KeyObject,
  employeeId: number,
  pin: string | null,
): Promise<void> {
  await store
    .updateTable('employees')
    .set({ pin: pin === null ? null : sealProof(secretKey, 'pin', employeeId, pin) })
    .where('id', '=', employeeId)
    .execute();
}

/** Gives a person one more badge, and returns its id. */
export async function addBadge(
  store: Store,
  secretKey: KeyObject,
  employeeId: number,
  content: string,
  nowMs: number,
): Promise<number> {
  const row = await store
    .insertInto('badges')
    .values({
      employee_id: employeeId,
      content: sealProof(secretKey, 'badge', employeeId, content),
      created_at: nowMs,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
