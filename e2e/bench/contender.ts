import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { v7 as uuidV7 } from 'uuid';
import type { LocationBody } from '../../src/contract/location.ts';
import type { AccountCaller } from '../../src/server/access/caller.ts';
import { tokenHashOf } from '../../src/server/access/find-account.ts';
import { newPunchOf } from '../../src/server/attendance/new-punch-of.ts';
import { punchRow } from '../../src/server/attendance/punch-row.ts';
import { requirePunchRequest } from '../../src/server/attendance/require-punch-request.ts';
import { errorAnswer } from '../../src/server/error-answer.ts';
import { limitBody } from '../../src/server/routes/limit-body.ts';
import { readJsonObject } from '../../src/server/routes/read-json-object.ts';
import { parseDatabaseAddress } from '../../src/server/store/database-address.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import type { Store } from '../../src/server/store/store-schema.ts';

// A process of its own for each: `node contender.ts http | hono | naive`, the last with a DATABASE_URL that a server of
// ours has filled with the sample company.
const ANSWER = JSON.stringify({ event_time: '2026-01-01 00:00:00', location: { id: 368 } });

const [kind] = process.argv.slice(2);
const say = (port: number) => process.stdout.write(`listening on ${port}\n`);

if (kind === 'http') plainHttp();
else if (kind === 'hono') honoWithoutStore();
else if (kind === 'naive') naive(await storeOf(process.env.DATABASE_URL ?? ''));
else throw new Error(`There is no contender ${kind}`);

/** The ceiling: it reads the body and answers, whatever it says. */
function plainHttp(): void {
  const server = createServer((request, response) => {
    request.on('data', () => undefined);
    request.on('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': ANSWER.length });
      response.end(ANSWER);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) say(address.port);
  });
}

/** Our framework and our checks of the body, and no store. */
function honoWithoutStore(): void {
  const app = new Hono();
  app.post('/v1/times/clockin', limitBody(), async (c) => {
    const { object } = await readJsonObject(c);
    requirePunchRequest(object, c.req.header('Idempotency-Key'));
    return c.body(ANSWER, 200, { 'Content-Type': 'application/json' });
  });
  start(app);
}

/**
 * What one writes first: our checks of the body, a plain query for each thing that it wants to know, and one row that is
 * committed by itself. It knows no key, and nothing of ours that was made to be fast stands in it or in its way.
 */
function naive(store: Store): void {
  const app = new Hono();
  app.post('/v1/times/clockin', limitBody(), async (c) => {
    return c.body(await recordOne(store, c), 200, { 'Content-Type': 'application/json' });
  });
  start(app);
}

async function recordOne(store: Store, c: Context): Promise<string> {
  const receivedAtMs = Date.now();
  const caller = await callerOf(store, c.req.header('Authorization') ?? '');
  const { bytes, object } = await readJsonObject(c);
  const punch = newPunchOf({
    caller,
    revokedAtMs: undefined,
    direction: 'in',
    request: requirePunchRequest(object, undefined),
    bytes,
    keyHeader: undefined,
    receivedAtMs,
    sentAtMs: undefined,
    address: '127.0.0.1',
    broughtBy: undefined,
  });
  const location = await locationOf(store, punch.locationId);
  await store
    .selectFrom('employees')
    .select('id')
    .where('id', '=', punch.employeeId)
    .executeTakeFirstOrThrow();
  const judged = {
    id: uuidV7(),
    punch,
    link: undefined,
    judgement: { ok: true, location, marks: [] },
  } as const;
  const answer = JSON.stringify({ event_time: punch.time.eventTime, location });
  await store
    .insertInto('punches')
    .values(punchRow(judged, answer, [], undefined))
    .execute();
  return answer;
}

async function callerOf(store: Store, authorization: string): Promise<AccountCaller> {
  const row = await store
    .selectFrom('api_tokens')
    .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
    .innerJoin('companies', 'companies.id', 'accounts.company_id')
    .select([
      'accounts.id as accountId',
      'accounts.role',
      'accounts.employee_id as employeeId',
      'accounts.company_id as companyId',
      'companies.time_zone as timeZone',
    ])
    .where('token_hash', '=', tokenHashOf(authorization) ?? '')
    .executeTakeFirstOrThrow();
  return { kind: 'account', ...row };
}

function locationOf(store: Store, id: number): Promise<LocationBody> {
  return store
    .selectFrom('locations')
    .select(['id', 'title', 'lat', 'lon', 'radius', 'address'])
    .select((location) => [
      location
        .selectFrom('employees')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('employees.location_id', '=', 'locations.id')
        .where('left_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('count_employees'),
      location
        .selectFrom('devices')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('devices.location_id', '=', 'locations.id')
        .where('revoked_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('count_devices'),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function start(app: Hono): void {
  app.onError((error) => errorAnswer(error).response);
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => say(port));
}

async function storeOf(url: string): Promise<Store> {
  const address = parseDatabaseAddress(url);
  if (!address) throw new Error('DATABASE_URL names no database');
  return await openStore(address);
}
