import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { requirePuncher } from '../../src/server/access/require-caller.ts';
import { judgeAlone } from '../../src/server/attendance/judge-alone.ts';
import { newPunchOf } from '../../src/server/attendance/new-punch-of.ts';
import { punchRow } from '../../src/server/attendance/punch-row.ts';
import { requirePunchRequest } from '../../src/server/attendance/require-punch-request.ts';
import { errorAnswer } from '../../src/server/error-answer.ts';
import { SECRET_KEY } from '../../src/server/fixtures/secret-key.ts';
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
 * What one writes first: the same checks with a query for each thing that it wants to know, then one row that is
 * committed by itself. It knows no key.
 */
function naive(store: Store): void {
  const app = new Hono();
  app.post('/v1/times/clockin', limitBody(), async (c) => {
    // On a connection of its own for as long as it takes, since look-ups on a shared one would be made together.
    const answer = await store.connection().execute((own) => recordOne(own, c));
    return c.body(answer, 200, { 'Content-Type': 'application/json' });
  });
  start(app);
}

async function recordOne(store: Store, c: Context): Promise<string> {
  const receivedAtMs = Date.now();
  const parts = { store, publicOrigin: undefined, behindProxy: false };
  // Of the parts it needs these.
  const puncher = await requirePuncher(c, parts as Parameters<typeof requirePuncher>[1], receivedAtMs);
  const { bytes, object } = await readJsonObject(c);
  const punch = newPunchOf({
    ...puncher,
    direction: 'in',
    request: requirePunchRequest(object, undefined),
    bytes,
    keyHeader: undefined,
    receivedAtMs,
    sentAtMs: undefined,
    address: '127.0.0.1',
    broughtBy: undefined,
  });
  const judged = await judgeAlone(store, SECRET_KEY, punch);
  if (!judged.judgement.ok) throw judged.judgement.error;
  const { location, marks } = judged.judgement;
  const answer = JSON.stringify({ event_time: punch.time.eventTime, location });
  await store
    .insertInto('punches')
    .values(punchRow(judged, answer, marks, undefined))
    .execute();
  return answer;
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
