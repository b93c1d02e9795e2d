import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { localAttendance } from './attendance/local-attendance.ts';
import { SECRET_KEY } from './fixtures/secret-key.ts';
import { openTestStore } from './fixtures/test-database.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { Store } from './store/store-schema.ts';

let folder: string;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'kiosk-'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  folder = join(outside, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(folder, 'sw.js'), 'self.x = 1;');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), `x("${'y'.repeat(5000)}");`);
  store = await openTestStore();
  app = createApp({
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: Date.now,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: folder,
    logError: vi.fn(),
  });
  return async () => {
    await store.destroy();
    rmSync(outside, { recursive: true });
  };
});

test.each([
  ['/v1', 'GET'],
  ['/v1/times', 'GET'],
  ['/v1/times/clockin/', 'POST'],
  ['/v1/reports', 'DELETE'],
  ['/kiosk', 'GET'],
  ['/kiosk/nothing', 'POST'],
  ['/nothing', 'POST'],
])('answers 404/3000 in the envelope to %s by %s', async (path, method) => {
  const response = await app.request(path, { method });
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Type')).toBe('application/json');
  expect(await response.json()).toEqual({ message: expect.any(String), code: 3000 });
});

test.each([
  'GET',
  'HEAD',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'PROPFIND',
])('answers 405/4001 with Allow to a punch by %s', async (method) => {
  const response = await app.request('/v1/times/clockin', { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('POST');
  if (method !== 'HEAD') expect(await response.json()).toMatchObject({ code: 4001 });
});

test.each([
  ['/kiosk/clock', 'POST', 'GET, HEAD'],
  ['/kiosk/enrolments', 'GET', 'POST'],
  ['/kiosk/session', 'POST', 'GET, HEAD, DELETE'],
  ['/kiosk/chain', 'GET', 'POST'],
  ['/kiosk/devices', 'POST', 'GET, HEAD'],
  ['/kiosk/rescues', 'GET', 'POST'],
  ['/healthz', 'POST', 'GET, HEAD'],
])('answers 405 with what %s takes', async (path, method, allow) => {
  const response = await app.request(path, { method });
  expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
});

test('refuses a body over 64 KiB before it asks who sends it, with a stated length and without', async () => {
  for (const headers of [{ 'Content-Length': '65537' }, {}]) {
    const response = await app.request('/v1/times/clockin', {
      method: 'POST',
      body: 'x'.repeat(65_537),
      headers,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 4001 });
  }
  const largest = await app.request('/v1/times/clockin', { method: 'POST', body: 'x'.repeat(65_536) });
  expect(largest.status).toBe(401);
});

test('says that it is well, and says so no more when the database is gone', async () => {
  const well = await app.request('/healthz');
  expect([well.status, await well.json()]).toEqual([200, { status: 'ok' }]);
  await store.destroy();
  expect((await app.request('/healthz')).status).toBe(503);
});

test.each([
  ['/', 'GET'],
  ['/sw.js', 'GET'],
  ['/missing.js', 'GET'],
  ['/healthz', 'GET'],
  ['/kiosk/clock', 'GET'],
  ['/v1/nothing', 'GET'],
  ['/v1/times/clockin', 'OPTIONS'],
  ['/v1/times/clockin', 'POST'],
  ['/nothing', 'POST'],
])('carries the security headers on %s by %s', async (path, method) => {
  const { headers } = await app.request(path, { method });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
});

test.each([
  '/v1/nothing',
  '/v1/times/clockin',
  '/kiosk/clock',
  '/kiosk/session',
  '/healthz',
])('lets nobody keep an answer of %s', async (path) => {
  expect((await app.request(path)).headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/any/screen', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('serves %s as %s, %s', async (path, type, cacheControl) => {
  for (const method of ['GET', 'HEAD']) {
    const response = await app.request(path, { method });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Cache-Control')).toBe(cacheControl);
    expect((await response.text()) === '').toBe(method === 'HEAD');
  }
});

test('answers a file that is missing with a plain 404, never with the page', async () => {
  for (const path of ['/missing.js', '/assets/missing', '/assets/app-0000.js', '/favicon.ico']) {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
  }
});

test('serves nothing from outside the folder, and nothing hidden', async () => {
  const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt'];
  for (const path of [...paths, '/..%5csecret.txt', '//secret.txt', '/.hidden', '/%2ehidden', '/a%00.txt']) {
    const text = await (await app.request(path)).text();
    expect(text).not.toMatch(/^secret|^hidden/);
  }
});

test('compresses text for whoever takes it, and spares whoever has it already', async () => {
  const path = '/assets/app-1a2b.js';
  const small = await app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(small.headers.get('Content-Encoding')).toBe('gzip');
  const etag = small.headers.get('ETag') ?? '';
  const known = await app.request(path, { headers: { 'If-None-Match': etag } });
  expect(known.status).toBe(304);
  const whole = await app.request(path);
  expect(whole.headers.get('Content-Encoding')).toBeNull();
  expect(etag).toBe(`W/${whole.headers.get('ETag')}`);
});

test('says how to build the page where it is not built, and answers the API all the same', async () => {
  rmSync(folder, { recursive: true });
  const response = await app.request('/');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
  expect((await app.request('/v1/times/clockin', { method: 'POST' })).status).toBe(401);
});
