import { isLoopback } from './is-loopback.ts';
import { StartError } from './start-error.ts';
import { fillWithSampleCompany } from './store/fill-with-sample-company.ts';
import { forgetExpiredSecrets } from './store/forget-expired-secrets.ts';
import { holdsSampleCompany } from './store/holds-sample-company.ts';
import { issueEnrolmentCode } from './store/issue-enrolment-code.ts';
import { issueToken } from './store/issue-token.ts';
import { SAMPLE } from './store/sample.ts';
import type { Store } from './store/store-schema.ts';

const HOUR_MS = 3_600_000;
const ENROLMENT_CODE_LIFETIME_MS = 24 * HOUR_MS;
const TOKEN_LIFETIME_MS = 30 * 24 * HOUR_MS;

/** What lets somebody try the sample company; told once, at the start. */
export interface SampleSecrets {
  readonly enrolmentCode: string;
  readonly token: string;
}

/**
 * Readies the database for a start on this host: an empty one gets the sample company, but only where no other machine
 * can reach it. Returns fresh secrets for the sample company, undefined for any other. Throws a `StartError` where the
 * sample company would be served to other machines.
 */
export async function prepareSample(
  store: Store,
  host: string,
  nowMs: number,
): Promise<SampleSecrets | undefined> {
  await forgetExpiredSecrets(store, nowMs);
  if (isLoopback(host)) await fillWithSampleCompany(store);
  if (!(await holdsSampleCompany(store))) return undefined;
  if (!isLoopback(host)) {
    throw new StartError(
      `The database holds the sample company, which is never served to other machines: with HOST=${host} name another DATABASE_URL.`,
    );
  }
  const account = await store
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', SAMPLE.accountEmail)
    .executeTakeFirstOrThrow();
  return {
    enrolmentCode: await issueEnrolmentCode(store, SAMPLE.employeeId, nowMs + ENROLMENT_CODE_LIFETIME_MS),
    token: await issueToken(store, account.id, nowMs + TOKEN_LIFETIME_MS),
  };
}
