import type { KeyObject } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { HEADERS } from '../../contract/headers.ts';
import type { LocationBody } from '../../contract/location.ts';
import type { Caller } from '../access/caller.ts';
import { judgeLink } from '../chain/judge-link.ts';
import { noteDouble } from '../chain/note-double.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import type { Attendance } from './attendance.ts';
import { findLocationBody } from './find-location-body.ts';
import type { NewPunch } from './new-punch.ts';

/**
 * Attendance kept in our own database. That a punch is one punch is the word of the unique indexes, inside one
 * transaction: however many repeats arrive at once, one row is written and all get its answer.
 */
export function localAttendance(store: Store, secretKey: KeyObject): Attendance {
  return { record: (punch) => store.transaction().execute((tx) => recordOnce(tx, secretKey, punch)) };
}

async function recordOnce(tx: Store, secretKey: KeyObject, punch: NewPunch): Promise<string> {
  const punchId = uuidV7();
  const earlier = await claimKey(tx, punch, punchId);
  if (earlier !== undefined) return earlier;

  const location = await requireKnown(tx, punch);
  const link = await chainColumnsOf(tx, secretKey, punch);
  const answer = JSON.stringify({ event_time: punch.time.eventTime, location });
  const added = await tx
    .insertInto('punches')
    .values({ id: punchId, answer, ...columnsOf(punch), ...link })
    .onConflict((conflict) => conflict.columns(['employee_id', 'direction', 'identity_second']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return answer;
  const first = await findSamePunch(tx, punch);
  if (link) await noteDouble(tx, { ...link, punch_id: first.id, received_at: punch.receivedAtMs });
  return first.answer;
}

/** Claims the key for this punch, or returns the answer of the punch that it stands for already. */
async function claimKey(tx: Store, punch: NewPunch, punchId: string): Promise<string | undefined> {
  if (!punch.idempotencyKey) return undefined;
  const { key, fingerprint } = punch.idempotencyKey;
  const scope = scopeOf(punch.caller);
  const claimed = await tx
    .insertInto('idempotency_keys')
    .values({ scope, key, fingerprint, punch_id: punchId })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed) return undefined;
  const first = await tx
    .selectFrom('idempotency_keys')
    .innerJoin('punches', 'punches.id', 'idempotency_keys.punch_id')
    .select(['idempotency_keys.fingerprint', 'punches.answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.fingerprint === fingerprint) return first.answer;
  const field = HEADERS.idempotencyKey;
  const message = `${field} ${key} was used before with another path or body`;
  throw new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}

/** The punch with the same person, direction and second: the key, if there is one, stands for it from now on. */
async function findSamePunch(tx: Store, punch: NewPunch): Promise<{ id: string; answer: string }> {
  const first = await tx
    .selectFrom('punches')
    .select(['id', 'answer'])
    .where('employee_id', '=', punch.employeeId)
    .where('direction', '=', punch.direction)
    .where('identity_second', '=', punch.time.identitySecond)
    .executeTakeFirstOrThrow();
  if (punch.idempotencyKey) {
    await tx
      .updateTable('idempotency_keys')
      .set({ punch_id: first.id })
      .where('scope', '=', scopeOf(punch.caller))
      .where('key', '=', punch.idempotencyKey.key)
      .execute();
  }
  return first;
}

/** The link that the punch claims, with the verdict on it; undefined without one. */
async function chainColumnsOf(tx: Store, secretKey: KeyObject, punch: NewPunch) {
  const { kiosk, direction, employeeId } = punch;
  const link = kiosk?.chain;
  if (!link) return undefined;
  return {
    chain_device: link.device,
    chain_number: link.number,
    chain_mac: link.mac,
    chain_previous_mac: link.previousMac,
    chain_verdict: await judgeLink(tx, secretKey, { kiosk, link, direction, employeeId }),
  };
}

async function requireKnown(tx: Store, punch: NewPunch): Promise<LocationBody> {
  const location = await findLocationBody(tx, punch.caller.companyId, punch.locationId);
  const person = await tx
    .selectFrom('employees')
    .innerJoin('locations', 'locations.id', 'employees.location_id')
    .select('employees.id')
    .where('employees.id', '=', punch.employeeId)
    .where('locations.company_id', '=', punch.caller.companyId)
    .executeTakeFirst();
  if (location && person) return location;
  const unknown = (field: string, id: number) => ({
    field,
    code: ERROR_CODE.fieldInvalid,
    message: `${field} ${id} is not known`,
  });
  throw new ValidationError([
    ...(location ? [] : [unknown('location_id', punch.locationId)]),
    ...(person ? [] : [unknown('employee_id', punch.employeeId)]),
  ]);
}

function columnsOf(punch: NewPunch) {
  const { caller } = punch;
  return {
    employee_id: punch.employeeId,
    direction: punch.direction,
    event_time: punch.time.eventTime,
    location_id: punch.locationId,
    identity_second: punch.time.identitySecond,
    latitude: punch.position?.latitude ?? null,
    longitude: punch.position?.longitude ?? null,
    ip: punch.ip ?? null,
    kiosk: punch.kiosk ? JSON.stringify(punch.kiosk) : null,
    sent_at: punch.sentAtMs ?? null,
    received_at: punch.receivedAtMs,
    verdict: punch.time.verdict,
    device_id: caller.kind === 'device' ? caller.deviceId : null,
    account_id: caller.kind === 'account' ? caller.accountId : null,
    brought_by: punch.broughtBy ?? null,
  };
}

/** Keys of one caller never meet another's. A person's stay theirs on whatever device they are enrolled next. */
function scopeOf(caller: Caller): string {
  return caller.kind === 'device' ? `principal:${caller.principal}` : `account:${caller.accountId}`;
}
