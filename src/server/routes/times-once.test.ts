import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { createApp } from '../app.ts';
import { localAttendance } from '../attendance/local-attendance.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { testDatabase } from '../fixtures/test-database.ts';
import type { DatabaseAddress } from '../store/database-address.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { issueToken } from '../store/issue-token.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store-schema.ts';

const START_MS = Date.parse('2026-03-02T04:00:00Z');
const TWENTY = Array.from({ length: 20 }, (_, index) => index);
const logError = vi.fn();

let nowMs: number;
let address: DatabaseAddress;
let store: Store;
let app: ReturnType<typeof createApp>;
let token: string;

beforeEach(async () => {
  nowMs = START_MS;
  logError.mockReset();
  address = await testDatabase();
  await open();
  await fillWithSampleCompany(store);
  token = await issueToken(store, 1, START_MS + 3_600_000);
  return () => store.destroy();
});

async function open() {
  store = await openStore(address);
  app = createApp({
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: () => nowMs,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: '/nowhere',
    logError,
  });
}

async function post(body: unknown, key?: string, path = '/v1/times/clockin') {
  const response = await app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
  });
  return { status: response.status, text: await response.text(), response };
}

function kioskBody(number: number, instantMs = START_MS) {
  const kiosk = {
    v: 1,
    id: `0195553b-0000-7000-8000-${String(number).padStart(12, '0')}`,
    instantMs,
    clock: { trust: 'exact', offsetMs: 0, errorMs: 20 },
    position: { none: 'denied' },
    method: 'own',
    principal: 'anyone',
  };
  return { location_id: 368, event_time: '2026-03-02 09:00:00', kiosk };
}

async function counts() {
  const punches = await store.selectFrom('punches').select('id').execute();
  const keys = await store.selectFrom('idempotency_keys').select(['key', 'punch_id']).execute();
  return { punches: punches.length, keys: keys.length, of: new Set(keys.map((row) => row.punch_id)).size };
}

test('twenty identical requests at the same instant are one row and twenty equal answers', async () => {
  const answers = await Promise.all(TWENTY.map(() => post(kioskBody(1))));
  expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(await counts()).toEqual({ punches: 1, keys: 1, of: 1 });
});

test('twenty keys for one person, direction and second are one row, and each key remembers it', async () => {
  const answers = await Promise.all(TWENTY.map((number) => post(kioskBody(number, START_MS + number))));
  expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
  expect(await counts()).toEqual({ punches: 1, keys: 20, of: 1 });
});

test('twenty bare calls without a key and with one time are one row', async () => {
  await Promise.all(TWENTY.map(() => post({ location_id: 368, event_time: '2026-03-02 08:00:00' })));
  expect(await counts()).toEqual({ punches: 1, keys: 0, of: 0 });
});

test('another direction, another second and another person are other punches', async () => {
  await post(kioskBody(1));
  await post(kioskBody(2), undefined, '/v1/times/clockout');
  await post(kioskBody(3, START_MS + 1000));
  await post({ ...kioskBody(4), employee_id: 78_667 });
  expect(await counts()).toEqual({ punches: 4, keys: 4, of: 4 });
});

test('a key is answered like the first time, though the time went on and the location changed since', async () => {
  const first = await post({ location_id: 368 }, 'abc');
  nowMs += 60_000;
  await store.updateTable('locations').set({ title: 'Новое', company_id: 1, radius: 5 }).execute();
  expect((await post({ location_id: 368 }, 'abc')).text).toBe(first.text);
  expect(await counts()).toEqual({ punches: 1, keys: 1, of: 1 });
});

test('a key with other bytes, or on the other path, is refused by its name and leaves nothing behind', async () => {
  await post({ location_id: 368 }, 'abc');
  nowMs += 60_000;
  for (const attempt of [
    await post({ location_id: 368, latitude: 1, longitude: 1 }, 'abc'),
    await post({ location_id: 368 }, 'abc', '/v1/times/clockout'),
  ]) {
    expect(attempt.status).toBe(422);
    expect(JSON.parse(attempt.text)).toMatchObject({
      code: 8001,
      errors: [{ field: 'Idempotency-Key', code: 8003 }],
    });
  }
  expect(await counts()).toEqual({ punches: 1, keys: 1, of: 1 });
});

test('a key that led to a punch of another key still refuses other bytes', async () => {
  await post(kioskBody(1));
  await post(kioskBody(2));
  expect((await post(kioskBody(2, START_MS + 5000))).status).toBe(422);
  expect(await counts()).toEqual({ punches: 1, keys: 2, of: 1 });
});

test("one account's key is nothing to another account", async () => {
  await post({ location_id: 368 }, 'abc');
  const other = await store
    .insertInto('accounts')
    .values({ company_id: 1, email: 'b@x', role: 5, employee_id: 78_667 })
    .returning('id')
    .executeTakeFirstOrThrow();
  token = await issueToken(store, other.id, START_MS + 3_600_000);
  expect((await post({ location_id: 368, latitude: 1, longitude: 1 }, 'abc')).status).toBe(200);
});

test('the header may repeat kiosk.id and may not differ from it', async () => {
  expect((await post(kioskBody(1), 'other')).status).toBe(422);
  expect((await post(kioskBody(1), kioskBody(1).kiosk.id)).status).toBe(200);
});

test('a punch of a kiosk is stored with its claim, and an impossible or future time only makes it doubtful', async () => {
  await post({ ...kioskBody(1), event_time: '2026-03-02 15:00:00' });
  await post(kioskBody(2, START_MS + 3_600_000));
  const rows = await store.selectFrom('punches').select(['kiosk', 'verdict', 'event_time']).execute();
  expect(rows).toMatchObject([
    { verdict: 'doubtful', event_time: '2026-03-02 15:00:00' },
    { verdict: 'doubtful', event_time: '2026-03-02 09:00:00' },
  ]);
  expect(JSON.parse(rows[0]?.kiosk ?? '')).toEqual(kioskBody(1).kiosk);
});

test('a refused punch among many that arrive together fails alone, and leaves no key behind', async () => {
  const bodies = TWENTY.map((number) => ({
    ...kioskBody(number, START_MS + number * 1000),
    ...(number % 5 === 0 ? { employee_id: 1 } : {}),
    ...(number % 5 === 1 ? { location_id: 1 } : {}),
  }));
  const answers = await Promise.all(bodies.map((body) => post(body)));
  expect(answers.map(({ status }) => status)).toEqual(TWENTY.map((number) => (number % 5 < 2 ? 422 : 200)));
  expect(await counts()).toEqual({ punches: 12, keys: 12, of: 12 });
});

test('one key with different bytes at the same instant is one punch and refusals', async () => {
  const answers = await Promise.all(
    TWENTY.map((number) => post({ location_id: 368, latitude: number, longitude: 1 }, 'abc')),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(19);
  expect(await counts()).toEqual({ punches: 1, keys: 1, of: 1 });
});

test('what was answered is still there, and still one punch, after the database was opened anew', async () => {
  const first = await post(kioskBody(1));
  await store.destroy();
  await open();
  expect((await post(kioskBody(1))).text).toBe(first.text);
  expect(await counts()).toEqual({ punches: 1, keys: 1, of: 1 });
});

test('an unexpected fault is logged and answered with a bare 500/5000', async () => {
  await sql`alter table punches rename to elsewhere`.execute(store);
  const answer = await post({ location_id: 368 });
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.text)).toEqual({ message: 'Service error', code: 5000 });
  expect(logError).toHaveBeenCalledWith('POST /v1/times/clockin', expect.any(Error));
});
