import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { parseEnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import { DEFAULT_POLICY } from '../../contract/kiosk-policy.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { type IssuedEnrolment, issueEnrolment } from '../store/issue-enrolment.ts';

const MINUTE_MS = 60_000;
const ATTEMPT = randomUUID();

let server: TestServer;
let issued: IssuedEnrolment;

beforeEach(async () => {
  server = await testServer();
  const target = { kind: 'terminal', locationId: 368, name: 'Entrance' } as const;
  issued = await issueEnrolment(server.store, SECRET_KEY, target, START_MS);
  return () => server.store.destroy();
});

async function enrol(code: string, attempt = ATTEMPT) {
  return server.app.request('/kiosk/enrolments', {
    method: 'POST',
    body: JSON.stringify({ code, attempt }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
}

test.each([
  'code',
  'shortCode',
] as const)('a %s makes the browser the terminal of its location', async (way) => {
  const answer = parseEnrolmentAnswer(await (await enrol(issued[way])).json());
  expect(answer?.session).toMatchObject({
    kind: 'terminal',
    principal: answer?.keys.chain.device,
    name: 'Entrance',
    location: { id: 368, title: 'Второй этаж', radiusMetres: 300 },
    policy: DEFAULT_POLICY,
  });
  expect(answer?.keys.tags?.key).toMatch(/^[\w-]{43}$/);
  expect(answer?.keys.tags?.key).not.toBe(answer?.keys.chain.key);
});

test('link and short code are one: whichever comes first uses both up', async () => {
  expect((await enrol(issued.shortCode)).status).toBe(201);
  expect((await enrol(issued.code, randomUUID())).status).toBe(403);
  expect((await enrol(issued.shortCode, randomUUID())).status).toBe(403);
});

test('the same try by short code is answered again with the same keys', async () => {
  const first = await (await enrol(issued.shortCode)).json();
  expect(await (await enrol(issued.shortCode)).json()).toEqual(first);
  expect(await server.store.selectFrom('devices').select('id').execute()).toHaveLength(1);
});

test('a terminal must be enrolled within 15 minutes', async () => {
  server.clock.nowMs += 15 * MINUTE_MS;
  expect((await enrol(issued.code)).status).toBe(403);
  expect((await enrol(issued.shortCode)).status).toBe(403);
});

test('a personal link is good for 24 hours, its short code for 15 minutes', async () => {
  const target = { kind: 'personal', employeeId: 78_667 } as const;
  const personal = await issueEnrolment(server.store, SECRET_KEY, target, START_MS);
  server.clock.nowMs += 15 * MINUTE_MS;
  expect((await enrol(personal.shortCode)).status).toBe(403);
  server.clock.nowMs = START_MS + 24 * 60 * MINUTE_MS - 1;
  const answer = parseEnrolmentAnswer(await (await enrol(personal.code)).json());
  expect(answer).toMatchObject({ session: { kind: 'personal', person: { id: 78_667 } } });
  expect(answer?.keys.tags).toBeUndefined();
});

test('neither code nor key lies open in the database', async () => {
  const answer = parseEnrolmentAnswer(await (await enrol(issued.code)).json());
  const rows = [
    await server.store.selectFrom('enrolment_codes').selectAll().execute(),
    await server.store.selectFrom('devices').selectAll().execute(),
  ];
  const stored = JSON.stringify(rows);
  for (const secret of [issued.code, issued.shortCode, answer?.keys.tags?.key, answer?.keys.chain.key]) {
    expect(stored).not.toContain(secret);
  }
});

test('ten wrong codes from an address make it wait, the right one too', async () => {
  for (let count = 0; count < 10; count++) await enrol('00000000', randomUUID());
  const refused = await enrol(issued.shortCode);
  expect([refused.status, await refused.json()]).toEqual([429, expect.objectContaining({ code: 6000 })]);
});
