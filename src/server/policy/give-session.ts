import type { DeviceSession } from '../../contract/device-session.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import { findDevices } from '../store/find-devices.ts';
import type { Store } from '../store/store-schema.ts';
import { fenceOf } from './fence-of.ts';
import { policyAt } from './policy-at.ts';
import { noteTerms, termsOf } from './terms.ts';

/**
 * Whom and where a device stands for, with the policy of now; from then on it is known to know it. Throws where there
 * is no such device.
 */
export async function giveSession(store: Store, deviceId: number, nowMs: number): Promise<DeviceSession> {
  const [row] = await findDevices(store, ['id', deviceId]);
  if (!row) throw new Error(`There is no device ${deviceId}`);
  const policy = await policyAt(store, { companyId: row.company_id, locationId: row.location_id }, nowMs);
  await noteTerms(store, deviceId, termsOf(policy.version, row), nowMs);
  const shared = {
    location: {
      id: row.location_id,
      title: row.title,
      ...fenceOf(row),
      address: row.address,
    },
    companyName: row.company_name,
    timeZone: row.time_zone,
    sample: row.sample === 1,
    policy,
  };
  if (!row.person)
    return { kind: 'terminal', principal: row.device_public_id, name: row.name ?? '', ...shared };
  const person = { id: row.person.id, displayName: displayNameOf(row.person, row.fiotype) };
  return { kind: 'personal', principal: row.person.public_id, person, ...shared };
}
