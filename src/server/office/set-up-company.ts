import * as v from 'valibot';
import { ADMINISTRATOR_ROLE } from '../access/is-administrator.ts';
import { keepPassword } from '../access/keep-password.ts';
import { openOfficeSession } from '../access/office-sessions.ts';
import { hashPassword, THOUGHT_OF } from '../access/password-hash.ts';
import { emailText, passwordText } from '../administration/account-fields.ts';
import { sayingText } from '../administration/field-schemas.ts';
import { locationSchema } from '../administration/location-fields.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { removeSampleCompany } from '../store/remove-sample-company.ts';
import type { Store } from '../store/store-schema.ts';
import { useSetupKeys } from './setup-keys.ts';
import { timeZoneText } from './time-zone-text.ts';

/** What sets a company up. */
export const firstRunSchema = v.strictObject({
  key: v.string(),
  company: v.strictObject({ name: sayingText, timeZone: timeZoneText, lang: v.picklist(['ru', 'en']) }),
  location: locationSchema,
  administrator: v.strictObject({ email: emailText, password: passwordText }),
});

/** The administrator of a company that was just set up, at work in the office. */
export interface SetUp {
  readonly accountId: number;
  /** The office cookie's. */
  readonly secret: string;
}

/**
 * Makes the company with its first location and its administrator, and the sample company goes, both or neither;
 * undefined where the key is not good, or not any more.
 */
export async function setUpCompany(
  store: Store,
  wanted: v.InferOutput<typeof firstRunSchema>,
  nowMs: number,
): Promise<SetUp | undefined> {
  const { key, company, location, administrator } = wanted;
  const hash = await hashPassword(administrator.password, THOUGHT_OF);
  return store.transaction().execute(async (tx) => {
    if (!(await useSetupKeys(tx, key, nowMs))) return undefined;
    await removeSampleCompany(tx);
    const companyId = await addCompany(tx, company);
    const locationId = await addLocation(tx, { ...location, companyId });
    const { email } = administrator;
    const accountId = await addAccount(tx, { companyId, email, role: ADMINISTRATOR_ROLE });
    await keepPassword(tx, accountId, hash);
    await tx
      .insertInto('audit_log')
      .values({
        company_id: companyId,
        account_id: accountId,
        done_at: nowMs,
        act: 'company.set-up',
        detail: JSON.stringify({ ...company, location: { id: locationId, ...location }, email }),
      })
      .execute();
    return { accountId, secret: await openOfficeSession(tx, accountId, nowMs) };
  });
}
