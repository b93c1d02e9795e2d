import { beforeEach, expect, test } from 'vitest';
import { KIOSK_CLAIM } from '../../contract/fixtures/kiosk-claim.ts';
import { TIMES_PAGE } from '../../contract/fixtures/times-page.ts';
import { PATHS } from '../../contract/paths.ts';
import { describedPaths, descriptionFaults } from '../fixtures/described-answers.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';

let server: TestServer;

beforeEach(async () => {
  server = await testServer();
  return () => server.store.destroy();
});

test('the description is served, as OpenAPI 3.1 of every path of the contract', async () => {
  const response = await server.app.request(PATHS.openApi);
  expect(response.status).toBe(200);
  const document: { openapi: string; paths: object } = JSON.parse(await response.text());
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual(
    [PATHS.accounts, PATHS.clockIn, PATHS.clockOut, PATHS.employees, PATHS.locations, PATHS.token].sort(),
  );
});

test('every path that it describes is there, and takes the method that it says', async () => {
  for (const [path, methods] of Object.entries(describedPaths())) {
    const wrong = await server.app.request(path, { method: 'DELETE' });
    expect([path, wrong.status]).toEqual([path, 405]);
    for (const method of Object.keys(methods)) {
      expect(wrong.headers.get('Allow')).toContain(method.toUpperCase());
    }
  }
});

test("the reference's own examples are requests and answers by the description", () => {
  expect(descriptionFaults('Punch', JSON.parse(TIMES_PAGE.clockInRequest))).toEqual([]);
  expect(descriptionFaults('PunchAnswer', JSON.parse(TIMES_PAGE.clockInAnswer))).toEqual([]);
  expect(descriptionFaults('PunchAnswer', JSON.parse(TIMES_PAGE.clockOutAnswer))).toEqual([]);
});

test('a punch is answered as described, whether it is taken or refused', async () => {
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await server.app.request(PATHS.clockIn, {
      method: 'POST',
      headers: { Authorization: `Bearer ${server.administrator}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: String(response.status), body: await response.json() };
  };
  const described = describedPaths()[PATHS.clockIn]?.post ?? [];
  const taken = await post({ location_id: 368 });
  expect(taken.status).toBe('200');
  expect(descriptionFaults('PunchAnswer', taken.body)).toEqual([]);
  const refused = [
    await post({}),
    await post('{', { 'Content-Type': 'application/json' }),
    await post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }),
    await post({ location_id: 368 }, { Authorization: 'Bearer x' }),
    await post({ location_id: 'x', event_time: 'y' }),
    await post(' '.repeat(100_000)),
  ];
  expect(refused.map(({ status }) => status)).toEqual(['422', '400', '406', '401', '422', '413']);
  for (const { status, body } of refused) {
    expect(described).toContain(status);
    expect(descriptionFaults('Error', body)).toEqual([]);
  }
});

test.each([
  ['no location', { event_time: '2026-03-02 09:00:00' }],
  ['a time of another form', { location_id: 1, event_time: '02.03.2026' }],
  ['a claim of another version', { location_id: 1, kiosk: { ...KIOSK_CLAIM, v: 2 } }],
])('the description refuses %s like the server does', (_what, body) => {
  expect(descriptionFaults('Punch', body)).not.toEqual([]);
});
