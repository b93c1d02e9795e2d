import * as v from 'valibot';
import type { Heartbeat } from '../contract/heartbeat.ts';
import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

const answerSchema = v.object({
  nowMs: v.pipe(v.number(), v.safeInteger()),
  policyVersion: v.pipe(v.number(), v.safeInteger()),
  rosterVersion: v.nullable(v.string()),
});

/** What the server says to a heartbeat: which policy and which roster are the newest. */
export type HeartbeatAnswer = v.InferOutput<typeof answerSchema>;

/** Tells the server how this device is. Throws an `ApiRefusal` or a `ServerUnreachable`. */
export async function postHeartbeat(heartbeat: Heartbeat): Promise<HeartbeatAnswer> {
  const request = `POST ${PATHS.heartbeat}`;
  const { body } = await answerOf(request, http.post(PATHS.heartbeat, { json: heartbeat, timeout: 10_000 }));
  const parsed = v.safeParse(answerSchema, body);
  if (!parsed.success) throw new ServerUnreachable(request, new Error('not an answer to a heartbeat'));
  return parsed.output;
}
