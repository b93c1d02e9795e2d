import type { OfficeSession } from '../../contract/office/office-session.ts';
import { SAID_WITHIN_MS } from '../access/require-password-said.ts';
import type { AppParts } from '../app-parts.ts';
import type { Store } from '../store/store-schema.ts';

/** Who is at work in the office, and at which company. */
export async function officeSessionBody(
  { upstream, publicOrigin }: Pick<AppParts, 'upstream' | 'publicOrigin'>,
  store: Store,
  accountId: number,
  passwordSaidAtMs: number,
): Promise<OfficeSession> {
  const row = await store
    .selectFrom('accounts')
    .innerJoin('companies', 'companies.id', 'accounts.company_id')
    .select(['email', 'name', 'time_zone', 'fiotype', 'ampm', 'lang', 'sample'])
    .where('accounts.id', '=', accountId)
    .executeTakeFirstOrThrow();
  return {
    account: { id: accountId, email: row.email },
    company: {
      name: row.name,
      timeZone: row.time_zone,
      fiotype: row.fiotype,
      ampm: row.ampm,
      lang: row.lang,
      sample: row.sample === 1,
    },
    keptBy: upstream ? 'workly' : 'here',
    publicOrigin: publicOrigin ?? null,
    passwordSaidUntilMs: passwordSaidAtMs + SAID_WITHIN_MS,
  };
}
