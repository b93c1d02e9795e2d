import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { EventReader } from '../fixtures/event-reader.ts';
import { type StartedServer, startMain } from '../fixtures/start-main.ts';
import { testDatabase } from '../fixtures/test-database.ts';

// Each test starts real processes.
vi.setConfig({ testTimeout: 60_000 });

const EVENTS = '/kiosk/office/presence/events';
let start: () => StartedServer;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const database = await testDatabase();
  start = () => startMain({ database, folder });
  return () => rmSync(folder, { recursive: true });
});

async function entryOf(server: StartedServer) {
  const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
  const [, port] = await server.says(/localhost:(\d+)/);
  return { headers: { Authorization: `Bearer ${token}` }, origin: `http://localhost:${port}` };
}

test('whoever listens to one process hears of what comes to another one on the same database', async () => {
  const servers = [start(), start()];
  const [one, other] = await Promise.all(servers.map(entryOf));
  if (!one || !other) throw new Error('Two were started');
  const reader = new EventReader(await fetch(one.origin + EVENTS, { headers: one.headers }));
  await reader.next();
  const punched = await fetch(`${other.origin}/v1/times/clockin`, {
    method: 'POST',
    headers: other.headers,
    body: JSON.stringify({ location_id: 368, employee_id: 78_667 }),
  });
  expect(punched.status).toBe(200);
  expect((await reader.change()).people).toMatchObject([
    { person: { id: 78_667 }, last: { direction: 'in' } },
  ]);
  await reader.close();
});

test('a stream ends when the server is told to stop, which it does at once', async () => {
  const server = start();
  const { headers, origin } = await entryOf(server);
  const reader = new EventReader(await fetch(origin + EVENTS, { headers }));
  await reader.next();
  server.child.kill('SIGTERM');
  await reader.end();
  expect([await server.ended, server.errors()]).toEqual([0, '']);
});

test('a page that is closed is no longer looked after', async () => {
  const server = start();
  const { headers, origin } = await entryOf(server);
  for (let opened = 0; opened < 3; opened += 1) {
    const gone = new AbortController();
    const response = await fetch(origin + EVENTS, { headers, signal: gone.signal });
    await new EventReader(response).next();
    gone.abort();
  }
  server.child.kill('SIGTERM');
  expect([await server.ended, server.errors()]).toEqual([0, '']);
});
