import { type Context, Hono } from 'hono';
import type { Direction } from '../../contract/direction.ts';
import { DIRECTIONS } from '../../contract/direction.ts';
import { HEADERS } from '../../contract/headers.ts';
import { punchPath } from '../../contract/punch-path.ts';
import { requirePuncher } from '../access/require-caller.ts';
import type { AppParts } from '../app-parts.ts';
import type { NewPunch } from '../attendance/new-punch.ts';
import { newPunchOf } from '../attendance/new-punch-of.ts';
import { requirePunchRequest } from '../attendance/require-punch-request.ts';
import { connectionAddress } from '../connection-address.ts';
import type { ServerEnv } from '../server-env.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

/** `POST /v1/times/clockin` and `POST /v1/times/clockout`. */
export function timesRoutes(parts: AppParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  for (const direction of DIRECTIONS) {
    const path = punchPath(direction);
    routes.post(path, limitBody(), async (c) => {
      const answer = await parts.attendance.record(await readPunch(c, parts, direction));
      return c.body(answer, 200, { 'Content-Type': 'application/json' });
    });
    routes.all(path, methodNotAllowed('POST'));
  }
  return routes;
}

async function readPunch(c: Context<ServerEnv>, parts: AppParts, direction: Direction): Promise<NewPunch> {
  const receivedAtMs = parts.now();
  const puncher = await requirePuncher(c, parts, receivedAtMs);
  const { bytes, object } = await readJsonObject(c);
  const keyHeader = c.req.header(HEADERS.idempotencyKey);
  return newPunchOf({
    ...puncher,
    direction,
    request: requirePunchRequest(object, keyHeader),
    bytes,
    keyHeader,
    receivedAtMs,
    sentAtMs: readSentAt(c.req.header(HEADERS.sentAt)),
    address: connectionAddress(c),
    broughtBy: undefined,
  });
}

function readSentAt(header: string | undefined): number | undefined {
  if (header === undefined || !/^\d{1,16}$/.test(header)) return undefined;
  const sentAtMs = Number(header);
  return Number.isSafeInteger(sentAtMs) ? sentAtMs : undefined;
}
