import { ERROR_CODE } from '../../contract/error-code.ts';
import type { ReviewRequest } from '../../contract/office/office-punch.ts';
import type { Administration } from '../administration/administer.ts';
import { unknownThing } from '../administration/row-id-of.ts';
import { isPostgres } from '../store/is-postgres.ts';
import { ValidationError } from '../validation-error.ts';

/**
 * Writes down what an administrator decided of a punch that waits for it, a quarantined one too. `isPassedOn` says that
 * it was recorded elsewhere meanwhile, by which it waits no longer. Throws an `ApiError` 404 for an unknown punch, and a
 * `ValidationError` on `decision` where nothing is to be decided, or somebody has.
 */
export async function decidePunch(
  administration: Administration,
  punchId: string,
  { decision, why }: ReviewRequest,
  isPassedOn: boolean,
): Promise<void> {
  const { tx, companyId, accountId, nowMs, note } = administration;
  const punch = await tx
    .selectFrom('punches')
    .select(['review', 'quarantine'])
    .where('id', '=', punchId)
    .where('company_id', '=', companyId)
    .$if(isPostgres(tx), (row) => row.forUpdate())
    .executeTakeFirst();
  if (!punch) throw unknownThing('punch');
  if (punch.review === 'yes' || punch.review === 'no') throw isDecided();
  if (punch.review === null && !isPassedOn) {
    throw refusal(ERROR_CODE.fieldInvalid, 'Nothing about this punch is to be decided');
  }
  const added = await tx
    .insertInto('punch_reviews')
    .values({ punch_id: punchId, decision, why: why || null, account_id: accountId, made_at: nowMs })
    .onConflict((conflict) => conflict.column('punch_id').doNothing())
    .returning('punch_id')
    .executeTakeFirst();
  if (!added) throw isDecided();
  const isQuarantined = punch.quarantine === 'waiting' || isPassedOn;
  await tx
    .updateTable('punches')
    .set({
      review: decision,
      ...(isQuarantined && { quarantine: decision === 'yes' ? 'taken' : 'refused' }),
    })
    .where('id', '=', punchId)
    .execute();
  await note('punch.review', { punch: punchId, decision, why: why || null });
}

function isDecided(): ValidationError {
  return refusal(ERROR_CODE.alreadyExists, 'Somebody has decided this punch already');
}

function refusal(code: number, message: string): ValidationError {
  return new ValidationError([{ field: 'decision', code, message }]);
}
