import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Revokes a device: what it still brings waits for an administrator. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function deleteDevice(device: string): Promise<void> {
  await answerOf(`DELETE ${PATHS.devices}`, http.delete(`${PATHS.devices}/${device}`));
}
