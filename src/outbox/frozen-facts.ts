import { punchBody } from '../contract/punch-body.ts';
import type { PunchClock, PunchCore, PunchPosition } from './punch-record.ts';

/** What freezing adds to a draft, and what it may correct. */
export interface FrozenFacts {
  readonly bodyText: string;
  readonly position: PunchPosition;
  readonly instantMs: number;
  readonly eventTime: string;
  readonly clock: PunchClock;
}

/** The time of a punch, as it was taken at the tap or corrected since. */
export type PunchTime = Pick<PunchCore, 'instantMs' | 'eventTime' | 'clock'>;

/** Makes the bytes of a punch, once and for all. */
export function frozenFacts(punch: PunchCore, position: PunchPosition, time: PunchTime = punch): FrozenFacts {
  const { instantMs, eventTime, clock } = time;
  const known = 'latitude' in position ? position : undefined;
  const bodyText = punchBody({
    locationId: punch.locationId,
    employeeId: punch.employeeId,
    eventTime,
    position: known && { latitude: known.latitude, longitude: known.longitude },
    kiosk: {
      v: 1,
      id: punch.id,
      instantMs,
      clock,
      position: known ? { accuracyMetres: known.accuracyMetres, ageMs: known.ageMs } : position,
      method: punch.method,
      ...(punch.stated ? { stated: punch.stated } : {}),
      ...(punch.pinBurst ? { pinBurst: punch.pinBurst } : {}),
      principal: punch.principal,
      ...(punch.chain ? { chain: punch.chain } : {}),
    },
  });
  return { bodyText, position, instantMs, eventTime, clock };
}
