import { beforeEach, expect, test } from 'vitest';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';

const DAY_MS = 86_400_000;
const MONTH_MS = 31 * DAY_MS;

let server: TestServer;
let first: string;

beforeEach(async () => {
  server = await testServer();
  first = (await enrolTestDevice(server, 78_667)).cookie;
});

/** Asks with the cookie who one is, and gives what the browser would send from then on. */
async function ask(cookie: string) {
  const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
  const { status, headers: told } = await server.app.request('/kiosk/session', { headers });
  const given = told.getSetCookie();
  return { status, given, next: given[0]?.split(';')[0] ?? cookie };
}

test('asking who one is replaces a secret of a month ago, under the name that it came under', async () => {
  const secret = first.split('=')[1] ?? '';
  for (const name of ['kiosk_device', '__Host-kiosk_device']) {
    server.clock.nowMs += MONTH_MS;
    const { given, next } = await ask(`${name}=${secret}`);
    expect(given).toEqual([expect.stringContaining('; Max-Age=34560000')]);
    expect(next).toMatch(new RegExp(`^${name}=[\\w-]{43}$`));
    expect(next).not.toContain(secret);
    expect((await ask(next)).status).toBe(200);
  }
});

test('asking who one is with a young cookie sets none, which could replace a newer one', async () => {
  expect(await ask(first)).toMatchObject({ status: 200, given: [] });
});

test('a secret that was replaced is good until the next one is replaced too, and is given no other meanwhile', async () => {
  server.clock.nowMs += MONTH_MS;
  const { next: second } = await ask(first);
  expect((await ask(second)).given).toEqual([]);
  // A request that was under way, and a browser that was killed before it had written its new cookie down.
  expect(await ask(first)).toMatchObject({ status: 200, given: [] });
  server.clock.nowMs += MONTH_MS;
  const { next: third } = await ask(second);
  expect((await ask(first)).status).toBe(401);
  for (const good of [second, third]) expect((await ask(good)).status).toBe(200);
});

test('a device that never brings its new secret is given another one a week later', async () => {
  server.clock.nowMs += MONTH_MS;
  const { next: lost } = await ask(first);
  expect((await ask(lost)).status).toBe(200);
  server.clock.nowMs += 6 * DAY_MS;
  expect((await ask(first)).given).toEqual([]);
  server.clock.nowMs += 2 * DAY_MS;
  const { next: again } = await ask(first);
  expect((await ask(again)).status).toBe(200);
  expect((await ask(lost)).status).toBe(401);
});

test('of several requests at one moment one is given the next secret', async () => {
  server.clock.nowMs += MONTH_MS;
  const answers = await Promise.all([1, 2, 3, 4].map(() => ask(first)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers.flatMap(({ given }) => given)).toHaveLength(1);
});
