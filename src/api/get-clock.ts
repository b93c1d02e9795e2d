import * as v from 'valibot';
import { PATHS } from '../contract/paths.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';
import { ServerUnreachable } from './server-unreachable.ts';

const clockSchema = v.object({ nowMs: v.pipe(v.number(), v.safeInteger()) });

/** The server's time, epoch milliseconds, as of some moment of the round trip. Throws a `ServerUnreachable`. */
export async function getClock(): Promise<number> {
  const request = `GET ${PATHS.clock}`;
  const { body } = await answerOf(request, http.get(PATHS.clock, { timeout: 5_000 }));
  const parsed = v.safeParse(clockSchema, body);
  if (!parsed.success) throw new ServerUnreachable(request, new Error('not a clock'));
  return parsed.output.nowMs;
}
