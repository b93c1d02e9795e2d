import type { APIRequestContext } from '@playwright/test';
import * as v from 'valibot';
import { PATHS } from '../src/contract/paths.ts';
import { issueToken } from '../src/server/store/issue-token.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const MINUTE_MS = 60_000;

const answerSchema = v.object({
  devices: v.array(
    v.object({
      person: v.object({ id: v.number(), displayName: v.string() }),
      chain: v.object({
        head: v.number(),
        received: v.number(),
        broken: v.array(v.number()),
        gaps: v.array(v.number()),
        gapCount: v.number(),
        waiting: v.number(),
        refused: v.number(),
        undone: v.number(),
      }),
    }),
  ),
});

/** A look at the list of devices as an administrator has it. */
async function administrator(server: KioskServer, request: APIRequestContext) {
  const account = await server.store
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', SAMPLE.accountEmail)
    .executeTakeFirstOrThrow();
  const token = await issueToken(server.store, account.id, Date.now() + MINUTE_MS * 10);
  const devices = async () => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await request.get(`${server.origin}${PATHS.devices}`, { headers });
    expect(response.status()).toBe(200);
    return v.parse(answerSchema, await response.json()).devices;
  };
  return { devices, chain: async () => (await devices())[0]?.chain };
}

const WHOLE = { broken: [], gaps: [], gapCount: 0, waiting: 0, refused: 0, undone: 0 };

test('an administrator sees that every number of a device came, and whose device it is', async ({
  kiosk,
  server,
  request,
}) => {
  const { devices, chain } = await administrator(server, request);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.clockOut.click();
  await expect.poll(() => server.punches()).toHaveLength(2);
  expect(await chain()).toMatchObject({ ...WHOLE, received: 2 });
  // The device tells how far it has come once things have settled.
  await expect.poll(chain).toEqual({ ...WHOLE, head: 2, received: 2 });
  expect((await devices()).map(({ person }) => person)).toEqual([
    { id: SAMPLE.employeeId, displayName: 'Малика Образцова' },
  ]);
  const rows = await server.store
    .selectFrom('punches')
    .select(['chain_number', 'chain_verdict'])
    .orderBy('id')
    .execute();
  expect(rows).toEqual([
    { chain_number: 1, chain_verdict: 'whole' },
    { chain_number: 2, chain_verdict: 'whole' },
  ]);
});

test('a punch that still lies on the device is no gap, and one that was deleted from the records is', async ({
  kiosk,
  server,
  front,
  request,
}) => {
  const { chain } = await administrator(server, request);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(1);
  await expect.poll(chain).toEqual({ ...WHOLE, head: 2, received: 1, waiting: 1 });
  front.heal();
  await kiosk.comesOnline();
  await kiosk.showsWaiting(0);
  await expect.poll(chain).toEqual({ ...WHOLE, head: 2, received: 2 });

  const first = await server.store
    .selectFrom('punches')
    .select('id')
    .where('chain_number', '=', 1)
    .executeTakeFirstOrThrow();
  await server.store.deleteFrom('idempotency_keys').where('punch_id', '=', first.id).execute();
  await server.store.deleteFrom('punches').where('id', '=', first.id).execute();
  expect(await chain()).toEqual({ ...WHOLE, head: 2, received: 1, gaps: [1], gapCount: 1 });
});

test('a record that was changed on its way is recorded, and told as broken', async ({
  kiosk,
  server,
  front,
  request,
}) => {
  const { chain } = await administrator(server, request);
  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  await expect.poll(() => kiosk.page.evaluate(moveBack)).toBe('moved');
  front.heal();
  await kiosk.comesOnline();
  await kiosk.showsWaiting(0);
  expect(await chain()).toMatchObject({ received: 1, broken: [1] });
});

/** What somebody at the device does, who moves a punch back in its own store, where the key cannot be had. */
async function moveBack(): Promise<'moved' | 'not waiting'> {
  const asked = indexedDB.open('kiosk');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const tx = db.transaction('punches', 'readwrite');
  const done = new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  let moved = false;
  const cursor = tx.objectStore('punches').openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    // A draft has no bytes yet, and those that are on their way were read before.
    if (found?.value.state !== 'waiting') return;
    const body = JSON.parse(found.value.bodyText);
    body.kiosk.instantMs -= 3_600_000;
    found.update({ ...found.value, bodyText: JSON.stringify(body) });
    moved = true;
  };
  await done;
  db.close();
  return moved ? 'moved' : 'not waiting';
}

test('a device that another person had before reports its present chain all the same', async ({
  kiosk,
  server,
  front,
  request,
}) => {
  const { devices } = await administrator(server, request);
  // The names of the ended chains are random, and so is whether they are reported before or after the present one.
  for (const name of ['Bahor Ikkinchi', 'Kamol Uchinchi', 'Dilnoza Tortinchi']) {
    await kiosk.page.goto(`${front.origin}${await server.addPersonPath(name)}`);
    await expect(kiosk.page.getByRole('banner')).toContainText(name);
  }
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const present = async () =>
    (await devices()).find(({ person }) => person.displayName.startsWith('Dilnoza'));
  await expect.poll(async () => (await present())?.chain).toEqual({ ...WHOLE, head: 1, received: 1 });
});
