import { type DeviceSession, parseDeviceSession } from '../contract/device-session.ts';
import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

/** Whom and where this device stands for, as the server knows it. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function getSession(signal: AbortSignal): Promise<DeviceSession> {
  const request = `GET ${PATHS.session}`;
  const { body } = await answerOf(request, http.get(PATHS.session, { signal }));
  const session = parseDeviceSession(body);
  if (!session) throw new ServerUnreachable(request, new Error('not a session'));
  return session;
}
