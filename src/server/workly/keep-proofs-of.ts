import type { KeyObject } from 'node:crypto';
import { addBadge, keepPin } from '../people/keep-proofs.ts';
import { openProof } from '../people/proof-sealing.ts';
import type { Store } from '../store/store-schema.ts';
import type { WorklyEmployee } from './workly-employee.ts';

/** Keeps a person's PIN and badge, sealed. What is as it was stays untouched, since each sealing makes other bytes. */
export async function keepProofsOf(
  tx: Store,
  secretKey: KeyObject,
  { id, pin, badge }: WorklyEmployee,
  nowMs: number,
): Promise<void> {
  const row = await tx.selectFrom('employees').select('pin').where('id', '=', id).executeTakeFirstOrThrow();
  const pinBefore = row.pin === null ? null : (openProof(secretKey, 'pin', id, row.pin) ?? null);
  if (pinBefore !== pin) await keepPin(tx, secretKey, id, pin);
  const badges = await tx
    .selectFrom('badges')
    .select(['id', 'content'])
    .where('employee_id', '=', id)
    .execute();
  const others = badges.filter(({ content }) => openProof(secretKey, 'badge', id, content) !== badge);
  if (others.length > 0) {
    const ids = others.map((other) => other.id);
    await tx.deleteFrom('badges').where('id', 'in', ids).execute();
  }
  if (badge !== null && others.length === badges.length) await addBadge(tx, secretKey, id, badge, nowMs);
}
