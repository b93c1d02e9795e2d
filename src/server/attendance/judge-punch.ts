import type { LocationBody } from '../../contract/location.ts';
import { isAfterBurst } from '../devices/mark-after-burst.ts';
import type { Store } from '../store/store-schema.ts';
import { judgeFence } from './judge-fence.ts';
import { judgePlace } from './judge-place.ts';
import type { NewPunch } from './new-punch.ts';
import type { PunchMark } from './punch-mark.ts';

/**
 * Judges a device's punch by rights and policy as of the tap, and says why somebody should look at it. Throws an
 * `ApiError` 403/7004 only for what the device could have known: the tap cannot be made again.
 */
export async function judgePunch(
  store: Store,
  punch: NewPunch,
  location: LocationBody,
): Promise<readonly PunchMark[]> {
  const { caller, kiosk } = punch;
  if (caller.kind === 'account') return [];
  const [place, fence, suspect] = await Promise.all([
    judgePlace(store, punch),
    // A time that was stated afterwards says nothing of where the person was then.
    kiosk?.stated ? (['stated'] as const) : judgeFence(store, punch, location),
    isSuspect(store, punch, caller.deviceId),
  ]);
  return [...place, ...fence, ...(suspect ? (['pin-burst'] as const) : [])];
}

function isSuspect(store: Store, { kiosk, time }: NewPunch, deviceId: number): Promise<boolean> {
  if (kiosk?.method !== 'pin') return Promise.resolve(kiosk?.pinBurst ?? false);
  return kiosk.pinBurst ? Promise.resolve(true) : isAfterBurst(store, deviceId, time.instantMs);
}
