import { type KeyObject, randomBytes } from 'node:crypto';
import { keepPassword } from './access/keep-password.ts';
import { DRAWN, hashPassword } from './access/password-hash.ts';
import { isLoopback } from './is-loopback.ts';
import { addBadge, keepPin } from './people/keep-proofs.ts';
import { openProof } from './people/proof-sealing.ts';
import { StartError } from './start-error.ts';
import { displayNameOf } from './store/display-name-of.ts';
import { fillWithSampleCompany } from './store/fill-with-sample-company.ts';
import { forgetExpiredSecrets } from './store/forget-expired-secrets.ts';
import { holdsSampleCompany } from './store/holds-sample-company.ts';
import { type IssuedEnrolment, issueEnrolment } from './store/issue-enrolment.ts';
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
  readonly email: string;
  readonly password: string;
  readonly terminal: IssuedEnrolment;
  readonly pins: readonly { readonly displayName: string; readonly pin: string }[];
  readonly token: string;
}

/**
 * Readies the database for a start on this host: an empty one gets the sample company, but only where no other machine
 * can reach it. Returns fresh secrets for the sample company, undefined for any other. Throws a `StartError` where the
 * sample company would be served to other machines.
 */
export async function prepareSample(
  store: Store,
  secretKey: KeyObject,
  host: string,
  nowMs: number,
): Promise<SampleSecrets | undefined> {
  await forgetExpiredSecrets(store, nowMs);
  if (isLoopback(host) && (await fillWithSampleCompany(store))) await giveProofs(store, secretKey, nowMs);
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
  const password = randomBytes(6).toString('hex');
  await keepPassword(store, account.id, await hashPassword(password, DRAWN));
  return {
    email: SAMPLE.accountEmail,
    password,
    enrolmentCode: await issueEnrolmentCode(store, SAMPLE.employeeId, nowMs + ENROLMENT_CODE_LIFETIME_MS),
    terminal: await issueEnrolment(
      store,
      secretKey,
      { kind: 'terminal', locationId: SAMPLE.locationId, name: 'Sample terminal' },
      nowMs,
    ),
    pins: await knownPins(store, secretKey),
    token: await issueToken(store, account.id, nowMs + TOKEN_LIFETIME_MS),
  };
}

async function giveProofs(store: Store, secretKey: KeyObject, nowMs: number): Promise<void> {
  for (const { employeeId, pin, badge } of SAMPLE.proofs) {
    await keepPin(store, secretKey, employeeId, pin);
    if (badge !== undefined) await addBadge(store, secretKey, employeeId, badge, nowMs);
  }
}

/** The PINs of the sample people as they are now, since somebody may have changed them. */
async function knownPins(store: Store, secretKey: KeyObject): Promise<SampleSecrets['pins']> {
  const people = await store
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .select(['employees.id', 'first_name', 'last_name', 'patronymic', 'pin', 'fiotype'])
    .where(
      'employees.id',
      'in',
      SAMPLE.proofs.map(({ employeeId }) => employeeId),
    )
    .where('left_at', 'is', null)
    .orderBy('employees.id')
    .execute();
  return people.flatMap((person) => {
    const pin = person.pin === null ? undefined : openProof(secretKey, 'pin', person.id, person.pin);
    return pin === undefined ? [] : [{ displayName: displayNameOf(person, person.fiotype), pin }];
  });
}
