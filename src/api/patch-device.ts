import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** Gives a device another name. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function patchDevice(device: string, name: string): Promise<void> {
  await answerOf(`PATCH ${PATHS.devices}`, http.patch(`${PATHS.devices}/${device}`, { json: { name } }));
}
