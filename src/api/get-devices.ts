import { type OfficeDevice, parseOfficeDevices } from '../contract/office/office-device.ts';
import { PATHS } from '../contract/paths.ts';
import { answerAs } from './answer-as.ts';
import { http } from './http.ts';

/** Every device that the company ever enrolled. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export function getDevices(signal: AbortSignal): Promise<readonly OfficeDevice[]> {
  return answerAs(`GET ${PATHS.devices}`, http.get(PATHS.devices, { signal }), parseOfficeDevices);
}
