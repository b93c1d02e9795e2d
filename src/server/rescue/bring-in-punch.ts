import { ERROR_CODE } from '../../contract/error-code.ts';
import type { PunchRequest } from '../../contract/punch-request.ts';
import type { RescueAnswer, RescuedPunches } from '../../contract/rescue-file.ts';
import type { PunchingDevice } from '../access/find-device.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { newPunchOf } from '../attendance/new-punch-of.ts';
import { requirePunchRequest } from '../attendance/require-punch-request.ts';
import { requireRight } from '../attendance/require-right.ts';
import { findChainDevice } from '../chain/find-chain-device.ts';
import { isAuthentic } from '../chain/is-authentic.ts';
import { parseJsonObject } from '../parse-json-object.ts';
import { ValidationError } from '../validation-error.ts';

/** One punch of a rescue file. */
export type RescuedPunch = RescuedPunches['punches'][number];

/** What became of it. */
export type RescuedPunchAnswer = RescueAnswer['punches'][number];

/**
 * Records a rescued punch as if the device that made it had posted it itself, and says what became of it. Anybody can
 * encrypt to the public key, so only a punch whose MAC proves the device is taken. Throws what is no word on the punch,
 * such as a database that cannot serve now.
 */
export async function bringInPunch(
  parts: AppParts,
  rescued: RescuedPunch,
  broughtBy: string,
): Promise<RescuedPunchAnswer> {
  let id: string | null = null;
  try {
    const bytes = new TextEncoder().encode(rescued.bodyText);
    const request = requirePunchRequest(parseJsonObject(bytes), undefined);
    id = request.kiosk?.id ?? null;
    const punch = newPunchOf({
      ...(await requireMaker(parts, rescued, request)),
      direction: rescued.direction,
      request,
      bytes,
      keyHeader: undefined,
      receivedAtMs: parts.now(),
      sentAtMs: undefined,
      // The connection is that of whoever brings it.
      address: undefined,
      broughtBy,
    });
    await parts.attendance.record(punch);
    return { id, state: 'recorded', message: null };
  } catch (error) {
    if (error instanceof ValidationError || (error instanceof ApiError && !isPassing(error))) {
      return { id, state: 'refused', message: error.message };
    }
    throw error;
  }
}

/** Whether the same punch may be taken a little later, so that the whole file is to be brought in again. */
function isPassing({ status }: ApiError): boolean {
  return status >= 500 || status === 429 || status === 426;
}

/** The device that made the punch, by its MAC. */
async function requireMaker(
  parts: AppParts,
  { direction }: RescuedPunch,
  request: PunchRequest,
): Promise<PunchingDevice> {
  const { kiosk } = request;
  if (!kiosk?.chain) throw refusal('kiosk.chain', 'The punch does not say which device made it');
  const device = await findChainDevice(parts.store, parts.secretKey, kiosk.chain.device);
  if (!device) throw refusal('kiosk.chain.device', 'The punch is of a device that was never enrolled here');
  const { caller, revokedAtMs } = device;
  const employeeId = requireRight(caller, request.employeeId);
  if (isAuthentic(device, { kiosk, link: kiosk.chain, direction, employeeId }))
    return { caller, revokedAtMs };
  throw refusal('kiosk.chain.mac', 'The punch is not as the device made it, or not of its person');
}

function refusal(field: string, message: string): ValidationError {
  return new ValidationError([{ field, code: ERROR_CODE.fieldInvalid, message }]);
}
