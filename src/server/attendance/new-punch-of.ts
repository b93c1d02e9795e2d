import type { Direction } from '../../contract/direction.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { punchPath } from '../../contract/punch-path.ts';
import type { PunchRequest } from '../../contract/punch-request.ts';
import type { Caller } from '../access/caller.ts';
import { notEnrolled } from '../access/find-device.ts';
import { ApiError } from '../api-error.ts';
import type { NewPunch } from './new-punch.ts';
import { requestFingerprint } from './request-fingerprint.ts';
import { requireRight } from './require-right.ts';
import { settlePunchTime } from './settle-punch-time.ts';

/** A punch as it was posted, by whatever way it came. */
export interface PostedPunch {
  readonly caller: Caller;
  /** Where the caller is a device that an administrator revoked: since when it may tap nothing. */
  readonly revokedAtMs: number | undefined;
  readonly direction: Direction;
  readonly request: PunchRequest;
  /** The bytes that the request was read from: under one key they may never differ. */
  readonly bytes: Uint8Array;
  readonly keyHeader: string | undefined;
  readonly receivedAtMs: number;
  readonly sentAtMs: number | undefined;
  /** What the ip is where the request names none. */
  readonly address: string | undefined;
  readonly broughtBy: string | undefined;
}

/**
 * Judges who may post this for whom, as far as no record is needed, and when it happened. Throws an `ApiError` 401 for
 * another principal's punch and for one that a revoked device tapped, 403 for another person's, and a `ValidationError`
 * where person or time cannot be.
 */
export function newPunchOf(posted: PostedPunch): NewPunch {
  const { caller, direction, request, bytes, receivedAtMs } = posted;
  requirePrincipal(caller, request);
  const key = request.kiosk?.id ?? posted.keyHeader;
  const quarantined = requireTappedBefore(posted);
  const time = settlePunchTime(request, caller.timeZone, receivedAtMs);
  return {
    caller,
    employeeId: requireRight(caller, request.employeeId),
    locationId: request.locationId,
    direction,
    time,
    receivedAtMs,
    sentAtMs: posted.sentAtMs,
    position: request.position,
    ip: request.ip ?? posted.address,
    kiosk: request.kiosk,
    broughtBy: posted.broughtBy,
    quarantined,
    idempotencyKey:
      key === undefined ? undefined : { key, fingerprint: requestFingerprint(punchPath(direction), bytes) },
  };
}

/** Before any right is judged: another person's punch is held by the kiosk until they are back, never refused. */
function requirePrincipal(caller: Caller, request: PunchRequest): void {
  if (caller.kind === 'account' || !request.kiosk) return;
  if (request.kiosk.principal !== caller.principal) {
    throw new ApiError(401, ERROR_CODE.authorisation, 'Somebody else is enrolled on this device now');
  }
}

/** Whether the device was revoked; what it tapped before is still heard, by the device's own word on when that was. */
function requireTappedBefore({ request, revokedAtMs }: PostedPunch): boolean {
  if (revokedAtMs === undefined) return false;
  if (!request.kiosk || request.kiosk.instantMs >= revokedAtMs) throw notEnrolled();
  return true;
}
