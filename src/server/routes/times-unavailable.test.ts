import { renameSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { createApp } from '../app.ts';
import type { AppParts } from '../app-parts.ts';
import { localAttendance } from '../attendance/local-attendance.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { STORE_KIND, testDatabase } from '../fixtures/test-database.ts';
import type { DatabaseAddress } from '../store/database-address.ts';
import { fillWithSampleCompany } from '../store/fill-with-sample-company.ts';
import { issueToken } from '../store/issue-token.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store-schema.ts';

const START_MS = Date.parse('2026-03-02T04:00:00Z');
const logError = vi.fn();

let address: DatabaseAddress;
let store: Store;
let parts: AppParts;
let app: ReturnType<typeof createApp>;
let token: string;

beforeEach(async () => {
  logError.mockReset();
  address = await testDatabase();
  store = await openStore(address);
  parts = {
    store,
    attendance: localAttendance(store, SECRET_KEY),
    secretKey: SECRET_KEY,
    now: () => START_MS,
    publicOrigin: undefined,
    behindProxy: false,
    pageFolder: '/nowhere',
    logError,
  };
  app = createApp(parts);
  await fillWithSampleCompany(store);
  token = await issueToken(store, 1, START_MS + 3_600_000);
  return () => store.destroy();
});

async function post(minute: number) {
  const response = await app.request('/v1/times/clockin', {
    method: 'POST',
    body: JSON.stringify({
      location_id: 368,
      event_time: `2026-03-01 09:${String(minute).padStart(2, '0')}:00`,
    }),
    headers: { Authorization: `Bearer ${token}` },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function expectRefusedForNow(answer: Awaited<ReturnType<typeof post>>) {
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '1']);
  expect(JSON.parse(answer.text)).toEqual({ message: expect.any(String), code: 5000 });
  expect(logError).toHaveBeenCalled();
}

function pathOf(database: DatabaseAddress): string {
  return database.kind === 'sqlite' ? database.path : '';
}

async function expectOnePunch() {
  expect((await post(1)).status).toBe(200);
  expect(await store.selectFrom('punches').select('id').execute()).toHaveLength(1);
}

if (STORE_KIND === 'sqlite') {
  test('a locked database is answered with 503/5000 and Retry-After, and the repeat is recorded', async () => {
    const other = new DatabaseSync(pathOf(address));
    other.exec('begin immediate');
    await expectRefusedForNow(await post(1));
    other.exec('rollback');
    other.close();
    await expectOnePunch();
  }, 20_000);

  test('a lock that another gives back in time costs nothing, and holds nobody up who does not write', async () => {
    const other = new DatabaseSync(pathOf(address));
    other.exec('begin immediate');
    const answers = [1, 2].map(post);
    // In these turns they have come to the lock. Were this process asleep before it, the lock would never be given back.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    expect((await app.request('/kiosk/clock')).status).toBe(200);
    other.exec('rollback');
    other.close();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    expect(logError).not.toHaveBeenCalled();
  });

  test('nothing is acknowledged while the file is away or another lies in its place, and it goes on once it is back', async () => {
    const path = pathOf(address);
    renameSync(path, `${path}.away`);
    await expectRefusedForNow(await post(1));
    expect((await app.request('/readyz')).status).toBe(503);
    writeFileSync(path, '');
    await expectRefusedForNow(await post(1));
    renameSync(`${path}.away`, path);
    expect((await app.request('/readyz')).status).toBe(200);
    await expectOnePunch();
  });

  test('a transaction that SQLite itself has ended is told with the reason for it', async () => {
    const ended = store.transaction().execute(async (tx) => {
      await sql`rollback`.execute(tx);
      throw new Error('no room');
    });
    await expect(ended).rejects.toThrow('no room');
    await expectOnePunch();
  });

  test('a full disk is answered with 503/5000, and the repeat is recorded once there is room', async () => {
    await sql`pragma max_page_count = 1`.execute(store);
    const answers = [];
    for (let minute = 2; minute < 60; minute += 1) answers.push(await post(minute));
    expect([...new Set(answers.map((answer) => answer.status))].sort()).toEqual([200, 503]);
    await sql`pragma max_page_count = 100000`.execute(store);
    expect((await post(1)).status).toBe(200);
  });
} else {
  test('a locked table is answered with 503/5000 and Retry-After, and the repeat is recorded', async () => {
    const other = await openStore(address);
    await other.transaction().execute(async (tx) => {
      await sql`lock table punches in access exclusive mode`.execute(tx);
      await expectRefusedForNow(await post(1));
    });
    await other.destroy();
    await expectOnePunch();
  }, 20_000);

  test('connections that the server cuts are answered with 503/5000, and the repeat is recorded', async () => {
    const other = await openStore(address);
    await other.transaction().execute(async (tx) => {
      await sql`lock table punches in access exclusive mode`.execute(tx);
      const [answer] = await Promise.all([post(1), cutAllWaiting(other)]);
      await expectRefusedForNow(answer);
    });
    await other.destroy();
    await expectOnePunch();
  });

  test('a server that falls silent is answered with 503/5000, and the repeat goes over another connection', async () => {
    const line = await startLine(address);
    const behind = await openStore(line.address);
    app = createApp({ ...parts, store: behind, attendance: localAttendance(behind, SECRET_KEY) });
    expect((await post(2)).status).toBe(200);
    line.cut();
    await expectRefusedForNow(await post(1));
    expect((await post(1)).status).toBe(200);
    await behind.destroy();
    line.stop();
    expect(await store.selectFrom('punches').select('id').execute()).toHaveLength(2);
  }, 30_000);
}

/** A way to the database that can be cut without a word, as when a cable is drawn. */
async function startLine(to: DatabaseAddress) {
  const url = new URL(to.kind === 'postgres' ? to.url : '');
  const { hostname, port } = url;
  const pairs: (readonly [Socket, Socket])[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    pairs.push([near, far]);
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = server.address();
  url.host = `127.0.0.1:${typeof own === 'object' && own ? own.port : 0}`;
  return {
    address: { kind: 'postgres', url: url.href } as const,
    cut: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    stop: () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}

/** Ends every connection that waits for a lock, as soon as there is one. */
async function cutAllWaiting(by: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(by);
    if (rows.length > 0) return;
  }
}
