import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { get } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { beforeEach, expect, test, vi } from 'vitest';
import { backUp } from './backup.ts';
import { connectionAddress } from './connection-address.ts';
import { STORE_KIND, testDatabase } from './fixtures/test-database.ts';
import { listen } from './listen.ts';
import { Metrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';
import type { ServerEnv } from './server-env.ts';
import { addCompany } from './store/add-company.ts';
import { openStore } from './store/open-store.ts';

const PLAIN = { host: '127.0.0.1', port: 0, tls: undefined, trustedProxies: 0 };
// Windows has no such bits and shows them set.
const OTHERS = process.platform === 'win32' ? 0 : 0o077;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  return () => rmSync(folder, { recursive: true });
});

function appThatSaysWho() {
  return new Hono<ServerEnv>().get('*', (c) => c.text(connectionAddress(c) ?? 'nobody'));
}

test('believes a forwarded address only where it is told of a proxy', async () => {
  for (const [trustedProxies, address] of [
    [0, '127.0.0.1'],
    [1, '203.0.113.9'],
  ] as const) {
    const { port, stop } = await listen(appThatSaysWho(), { ...PLAIN, trustedProxies }, () => undefined);
    const headers = { 'X-Forwarded-For': '203.0.113.9' };
    expect(await (await fetch(`http://127.0.0.1:${port}`, { headers })).text()).toBe(address);
    await stop();
  }
});

test('speaks https with a certificate, and tells browsers to ask for nothing else', async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '2'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  const read = (path: string) => execFileSync('cat', [path], { encoding: 'utf8' });
  const tls = { cert: read(cert), key: read(key) };
  const { port, stop } = await listen(appThatSaysWho(), { ...PLAIN, tls }, () => undefined);
  const header = await new Promise((tell, fail) => {
    get({ host: '127.0.0.1', port, ca: tls.cert, servername: 'localhost', agent: false }, (answer) => {
      answer.resume();
      tell(answer.headers['strict-transport-security']);
    }).once('error', fail);
  });
  expect(header).toMatch(/^max-age=\d{8}$/);
  await stop();
});

test('tells its metrics on an address of their own, without a word on who asked for what', async () => {
  const metrics = new Metrics();
  const { port, stop } = await listen(appThatSaysWho(), PLAIN, () => undefined, metrics);
  await (await fetch(`http://127.0.0.1:${port}/v1/times/clockin?secret`)).text();
  await stop();
  const address = { host: '127.0.0.1', port: 0 };
  const { port: metricsPort, stop: stopMetrics } = await serveMetrics(metrics, address);
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  stopMetrics();
  expect(text).toContain('kiosk_requests_total{area="punch",status="200"} 1\n');
  expect(text).toContain('kiosk_request_seconds_count{area="punch"} 1\n');
  expect(text).not.toContain('secret');
});

test('its metrics tell an answer that nobody got from one that somebody did, and what was no request at all', async () => {
  const metrics = new Metrics();
  const { promise: isAsked, resolve: asked } = Promise.withResolvers<void>();
  const { promise: isCut, resolve: cut } = Promise.withResolvers<void>();
  const app = new Hono<ServerEnv>().get('*', async (c) => {
    asked();
    await isCut;
    return c.text('late');
  });
  const { port, stop } = await listen(app, PLAIN, () => undefined, metrics);
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /v1/accounts HTTP/1.1\r\nHost: k\r\n\r\n');
  await isAsked;
  socket.destroy();
  await vi.waitUntil(() => metrics.text().includes('kiosk_requests_under_way 0\n'));
  cut();
  expect(metrics.text()).toContain('kiosk_requests_total{area="api",status="cut"} 1\n');
  await say(port, 'this is no request\r\n\r\n');
  expect(metrics.text()).toContain('kiosk_connections_refused_total{status="400"} 1\n');
  await stop();
});

test('a connection on which nothing was asked does not hold the stop up', async () => {
  const { port, stop } = await listen(appThatSaysWho(), PLAIN, () => undefined);
  const socket = connect(port, '127.0.0.1');
  // Whoever came before is accepted before.
  await (await fetch(`http://127.0.0.1:${port}`)).text();
  const closed = new Promise((tell) => socket.once('close', tell));
  await stop();
  await closed;
});

test.each([
  ['a request without a Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a request to be a proxy', 'CONNECT k:443 HTTP/1.1\r\nHost: k\r\n\r\n'],
])('%s is refused in the envelope', async (_what, text) => {
  const { port, stop } = await listen(appThatSaysWho(), PLAIN, () => undefined);
  const answer = await say(port, text);
  await stop();
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":4000}');
});

/** Says something on a connection of its own, and gives all that comes back. */
function say(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.once('close', () => resolve(answer));
    socket.write(text);
  });
}

if (STORE_KIND === 'sqlite') {
  test('a backup that is made while others write is whole, opens as it is, and replaces nothing', async () => {
    const database = await testDatabase();
    const store = await openStore(database);
    const company = (name: string) => addCompany(store, { name, timeZone: 'UTC' });
    await company('before');
    const target = join(folder, 'copy.sqlite');
    const copying = backUp(database, target);
    await Promise.all(['a', 'b', 'c'].map(company));
    await copying;
    expect(statSync(target).mode & OTHERS).toBe(0);
    await company('after');
    await store.destroy();
    const copy = await openStore({ kind: 'sqlite', path: target });
    const names = (await copy.selectFrom('companies').select('name').orderBy('id').execute()).map(
      ({ name }) => name,
    );
    await copy.destroy();
    expect(names[0]).toBe('before');
    expect(names).not.toContain('after');
    await expect(backUp(database, target)).rejects.toThrow('is there already');
  });

  test('a backup that fails leaves no file that could be taken for one', async () => {
    const target = join(folder, 'copy.sqlite');
    await expect(backUp({ kind: 'sqlite', path: join(folder, 'none') }, target)).rejects.toThrow(
      'no database',
    );
    expect(existsSync(target)).toBe(false);
  });
}
