import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import { startMain } from './fixtures/start-main.ts';
import { STORE_KIND, testDatabase } from './fixtures/test-database.ts';
import type { DatabaseAddress } from './store/database-address.ts';
import { openStore } from './store/open-store.ts';

const run = promisify(execFile);
// Each test starts real processes, several of them in a row.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let database: DatabaseAddress;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  database = await emptyDatabase();
  return () => rmSync(folder, { recursive: true });
});

/** SQLite's in a folder that the start has to make. */
async function emptyDatabase(): Promise<DatabaseAddress> {
  return STORE_KIND === 'sqlite' ? { kind: 'sqlite', path: `${folder}/new/k.sqlite` } : await testDatabase();
}

function start(environment: Readonly<Record<string, string>> = {}) {
  return startMain({ database, folder }, environment);
}

test('prints its link and a curl command that works as it is, and stops cleanly on SIGTERM', async () => {
  const server = start();
  const [curl] = await server.says(/^curl [\s\S]*\}'$/m);
  const [, link] = await server.says(/^(http:\/\/localhost:\d+\/#enrol=[\w-]{43})$/m);
  expect(curl).toMatch(/Bearer [0-9a-f]{64}'/);
  expect(await (await fetch(new URL('/healthz', link))).json()).toEqual({ status: 'ok' });
  const { stdout } = await run('bash', ['-c', curl]);
  expect(JSON.parse(stdout)).toMatchObject({ event_time: '2017-09-12 15:22:19', location: { id: 368 } });
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.errors()).toBe('');
});

test('prints an address that sets the company up once, and another at each start until somebody did', async () => {
  for (const isFirst of [true, false]) {
    const server = start();
    const [, link = ''] = await server.says(
      /^Set up your company \(once, within 24 hours\): (http:\/\/localhost:\d+\/office#setup=[\w-]{43})$/m,
    );
    if (!isFirst) {
      const { origin, hash } = new URL(link);
      const response = await fetch(`${origin}/kiosk/office/first-run`, {
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin' },
        body: JSON.stringify({
          key: hash.slice('#setup='.length),
          company: { name: 'Ours', timeZone: 'Asia/Almaty', lang: 'ru' },
          location: { title: 'Door', lat: '1', lon: '1', radiusMetres: 50 },
          administrator: { email: 'me@ours.kz', password: 'eight or more' },
        }),
      });
      expect(response.status).toBe(201);
    }
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  }
  const own = start();
  await own.says(/^Its records are in/m);
  expect(own.out()).not.toMatch(/setup|enrol/);
  own.child.kill('SIGTERM');
  expect([await own.ended, own.errors()]).toEqual([0, '']);
});

test('fills ip from the connection, and keeps its records over a restart', async () => {
  for (const _start of [1, 2]) {
    const server = start();
    const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
    const [, url = ''] = await server.says(/--url (\S+)/);
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ location_id: 368, event_time: '2020-01-01 08:00:00' }),
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
  }
  const store = await openStore(database);
  const rows = await store.selectFrom('punches').select(['ip', 'event_time']).execute();
  await store.destroy();
  expect(rows).toMatchObject([{ ip: '127.0.0.1', event_time: '2020-01-01 08:00:00' }]);
});

test('finishes a request that has begun when it is told to stop', async () => {
  const server = start();
  const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
  const [, url = ''] = await server.says(/--url (\S+)/);
  const body = JSON.stringify({ location_id: 368 });
  const sent = request(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Length': body.length, Expect: '100-continue' },
  });
  const answered = new Promise<number | undefined>((tell, fail) => {
    sent.once('response', (response) => tell(response.resume().statusCode));
    sent.once('error', fail);
  });
  const begun = new Promise((tell) => sent.once('continue', tell));
  sent.flushHeaders();
  await begun;
  server.child.kill('SIGTERM');
  await server.says(/^Stopping/m);
  sent.end(body);
  expect(await answered).toBe(200);
  expect(await server.ended).toBe(0);
});

test('a refused sign-in is logged with where it came from, and nothing of what was tried', async () => {
  const server = start();
  const [, port] = await server.says(/localhost:(\d+)/);
  const response = await fetch(`http://localhost:${port}/v1/oauth/token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'password', username: 'somebody@x.invalid', password: 'tried' }),
  });
  expect(response.status).toBe(401);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(JSON.parse(server.errors())).toEqual({
    time: expect.any(String),
    level: 'info',
    what: 'POST /v1/oauth/token was refused with 401/7002, from 127.0.0.1',
  });
});

test('a request whose body never comes does not hold the stop up', async () => {
  const server = start();
  const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
  const [, url = ''] = await server.says(/--url (\S+)/);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Length': 100, Expect: '100-continue' };
  const sent = request(url, { method: 'POST', headers });
  const cut = new Promise((tell) => sent.once('error', tell));
  const begun = new Promise((tell) => sent.once('continue', tell));
  sent.flushHeaders();
  await begun;
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(await cut).toBeInstanceOf(Error);
});

test('answers a Host that is no host like every other error', async () => {
  const server = start();
  const [, port] = await server.says(/localhost:(\d+)/);
  const response = await new Promise<{ status: number | undefined; text: string }>((tell, fail) => {
    const sent = request({ port, host: '127.0.0.1', path: '/v1/x', headers: { Host: 'a b' } }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => tell({ status: answer.statusCode, text }));
    });
    sent.once('error', fail);
    sent.end();
  });
  expect(response.status).toBe(400);
  expect(JSON.parse(response.text)).toMatchObject({ code: 4000 });
  server.child.kill('SIGTERM');
  await server.ended;
});

test('names the origin that people open in the link', async () => {
  const server = start({ PUBLIC_URL: 'https://kiosk.example' });
  await server.says(/^https:\/\/kiosk\.example\/#enrol=[\w-]{43}$/m);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('says in one sentence that a port is taken', async () => {
  const first = start();
  const [, port = ''] = await first.says(/localhost:(\d+)/);
  const second = start({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use already.*\\n$`));
  expect(second.out()).toBe('');
  first.child.kill('SIGTERM');
  await first.ended;
});

test('lists what is wrong with its environment, without a stack trace', async () => {
  const server = start({ PORT: 'x', DATABASE_URL: 'mysql://db' });
  expect(await server.ended).toBe(1);
  expect(server.errors()).toMatch(/PORT must be[\s\S]*DATABASE_URL must be/);
  expect(server.errors()).not.toMatch(/^\s+at /m);
});

test('serves other machines from an empty database, which waits to be set up', async () => {
  const open = start({ HOST: '0.0.0.0', ALLOW_PLAIN_HTTP: 'true', PUBLIC_URL: 'https://kiosk.example' });
  await open.says(/no sample company is served/);
  await open.says(/: https:\/\/kiosk\.example\/office#setup=[\w-]{43}$/m);
  expect(open.out()).not.toContain('enrol=');
  open.child.kill('SIGTERM');
  expect(await open.ended).toBe(0);
});

test('refuses to serve the sample company to other machines', async () => {
  const sample = start();
  await sample.says(/#enrol=/);
  sample.child.kill('SIGTERM');
  await sample.ended;
  const refused = start({ HOST: '0.0.0.0', TRUST_PROXY: '1' });
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toMatch(/^The database holds the sample company.*\n$/);
});

test('keeps its secret key in a file, and says in one sentence when others may read it', async () => {
  const key = STORE_KIND === 'sqlite' ? `${folder}/new/kiosk.key` : `${folder}/data/kiosk.key`;
  const server = start();
  await server.says(new RegExp(`^Its secret key is in ${key}`, 'm'));
  server.child.kill('SIGTERM');
  await server.ended;
  expect(statSync(key).mode & 0o777).toBe(0o600);
  chmodSync(key, 0o644);
  const refused = start();
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toBe(
    `Others may read the secret key ${key}: run chmod 600 on it, then start again.\n`,
  );
});

test('servers that start on one empty database at the same moment all serve the same company', async () => {
  const servers = [start(), start(), start()];
  for (const server of servers) await server.says(/#enrol=/);
  const store = await openStore(database);
  expect(await store.selectFrom('companies').select('name').execute()).toHaveLength(1);
  expect(await store.selectFrom('server_keys').select('id').execute()).toHaveLength(1);
  await store.destroy();
  for (const server of servers) server.child.kill('SIGTERM');
  for (const server of servers) expect([await server.ended, server.errors()]).toEqual([0, '']);
});

test('a punch that is sent to two servers on one database at once is one punch', async () => {
  const first = start();
  const [, token] = await first.says(/Bearer ([0-9a-f]{64})/);
  const second = start();
  const ports = [await first.says(/localhost:(\d+)/), await second.says(/localhost:(\d+)/)].map(
    ([, port]) => port,
  );
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const response = await fetch(`http://localhost:${ports[index % 2]}/v1/times/clockin`, {
        method: 'POST',
        body: JSON.stringify({ location_id: 368, event_time: '2020-01-01 08:00:00' }),
        headers: { Authorization: `Bearer ${token}`, ...(index % 4 < 2 ? { 'Idempotency-Key': 'abc' } : {}) },
      });
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^200 /);
  const store = await openStore(database);
  expect(await store.selectFrom('punches').select('id').execute()).toHaveLength(1);
  await store.destroy();
  for (const { child } of [first, second]) child.kill('SIGTERM');
  for (const { ended } of [first, second]) expect(await ended).toBe(0);
});
