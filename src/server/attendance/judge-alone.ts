import type { KeyObject } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { LocationBody } from '../../contract/location.ts';
import { findChainDevice } from '../chain/find-chain-device.ts';
import { isAuthentic } from '../chain/is-authentic.ts';
import { isStoreUnavailable } from '../store/is-store-unavailable.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { findLocationBody, findPerson } from './find-location-body.ts';
import { judgePunch } from './judge-punch.ts';
import type { JudgedLink, JudgedPunch } from './judged-punch.ts';
import type { NewPunch } from './new-punch.ts';

/**
 * Judges a punch by everything but the punches before it, outside of any transaction: nothing that it reads is changed
 * by recording. A refusal is kept beside the punch; throws where the database cannot serve.
 */
export async function judgeAlone(store: Store, secretKey: KeyObject, punch: NewPunch): Promise<JudgedPunch> {
  const id = uuidV7();
  const link = await judgeMaker(store, secretKey, punch);
  try {
    const location = await requireKnown(store, punch);
    const marks = await judgePunch(store, punch, location);
    return { id, punch, link, judgement: { ok: true, location, marks } };
  } catch (error) {
    if (isStoreUnavailable(error)) throw error;
    return { id, punch, link, judgement: { ok: false, error } };
  }
}

async function judgeMaker(
  store: Store,
  secretKey: KeyObject,
  { kiosk, direction, employeeId }: NewPunch,
): Promise<JudgedLink | undefined> {
  const link = kiosk?.chain;
  if (!link) return undefined;
  const record = { kiosk, link, direction, employeeId };
  const device = await findChainDevice(store, secretKey, link.device);
  return { record, authentic: device !== undefined && isAuthentic(device, record) };
}

async function requireKnown(store: Store, punch: NewPunch): Promise<LocationBody> {
  const { companyId } = punch.caller;
  const [location, person] = await Promise.all([
    findLocationBody(store, { companyId, id: punch.locationId }),
    findPerson(store, { companyId, id: punch.employeeId }),
  ]);
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
