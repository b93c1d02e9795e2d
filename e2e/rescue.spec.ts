import { readFile } from 'node:fs/promises';
import { parseRescueFile } from '../src/contract/rescue-file.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { test as base, expect } from './fixtures/kiosk-test.ts';
import { bringIn, savedBy } from './fixtures/rescue-file.ts';

const test = base.extend<{ other: Kiosk }>({
  // Another device, of another person.
  other: async ({ browser, watch, front, server }, use) => {
    const context = await browser.newContext();
    await watch.follow(context);
    const kiosk = new Kiosk(await context.newPage(), front.origin);
    await kiosk.open(await server.addPersonPath('Bahor Ikkinchi'));
    await use(kiosk);
    await context.close();
  },
});

/** Saves what waits at a kiosk to a file, and closes the list again. */
async function saveAll(kiosk: Kiosk): Promise<string> {
  const list = await kiosk.openList();
  const download = await savedBy(kiosk.page, list.getByRole('button', { name: 'Save to a file' }));
  expect(download.suggestedFilename()).toMatch(/^kiosk-punches-[\d-]+\.json$/);
  await list.getByRole('button', { name: 'Close' }).click();
  return download.path();
}

/** Brings a file in, waits for what the kiosk says to it, and closes the list again. */
async function bringsIn(kiosk: Kiosk, file: Parameters<typeof bringIn>[1], says: string): Promise<void> {
  const list = await bringIn(kiosk, file);
  await expect(list.getByText(says, { exact: true })).toBeVisible();
  await list.getByRole('button', { name: 'Close' }).click();
}

test('a punch of a device without a network is brought in by another person’s device, once and as its own person’s', async ({
  kiosk,
  other,
  server,
  front,
}) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  const file = await saveAll(kiosk);
  expect(await server.punches()).toEqual([]);

  await bringsIn(other, file, '1 punch is recorded.');
  await bringsIn(other, file, '1 punch is recorded.');
  const rows = await server.punches();
  expect(rows.map(({ employeeId, direction }) => [employeeId, direction])).toEqual([
    [SAMPLE.employeeId, 'in'],
  ]);
  expect(rows[0]?.kiosk.id).toBe(front.posts[0]?.key);
  const { brought_by } = await server.store
    .selectFrom('punches')
    .select('brought_by')
    .executeTakeFirstOrThrow();
  expect(brought_by).toMatch(/^device:/);

  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toEqual(rows);
  await bringsIn(other, file, '1 punch is recorded.');
  expect(await server.punches()).toEqual(rows);
});

test('nothing of a punch can be read in the file', async ({ kiosk, front }) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  const text = await readFile(await saveAll(kiosk), 'utf8');
  const file = parseRescueFile(JSON.parse(text));
  const { event_time: eventTime } = JSON.parse(front.posts[0]?.body ?? '');
  expect(eventTime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  const inside = Buffer.from(file?.data ?? '', 'base64url').toString('latin1');
  for (const clear of ['Малика', 'Образцова', eventTime, 'event_time', 'direction', 'clockin', 'kiosk"']) {
    expect(text, clear).not.toContain(clear);
    expect(inside, clear).not.toContain(clear);
  }
});

test('a file that is no rescue file, and one that was changed, are each answered with a sentence', async ({
  kiosk,
  server,
  front,
}) => {
  const json = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const unreadable = 'This is no rescue file of a kiosk. Choose the file that was saved on the other device.';
  await bringsIn(
    kiosk,
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Milk, bread, eggs') },
    unreadable,
  );
  await bringsIn(kiosk, json('other.json', '{"kind":"shopping"}'), unreadable);

  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  const file = JSON.parse(await readFile(await saveAll(kiosk), 'utf8'));
  const changed = { ...file, data: `${file.data[0] === 'A' ? 'B' : 'A'}${file.data.slice(1)}` };
  const list = await bringIn(kiosk, json('changed.json', JSON.stringify(changed)));
  await expect(
    list.getByText(/^The server did not take the file: “.+”\. Give it to your administrator\.$/),
  ).toBeVisible();
  expect(await server.punches()).toEqual([]);
});

test('a device that has lost its keys says that it can make no file, and gives nothing up', async ({
  kiosk,
  front,
}) => {
  front.fail({
    kind: 'answer',
    status: 422,
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Validation failed","code":8001,"errors":[]}',
  });
  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await kiosk.page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('kiosk').onsuccess = resolve;
      }),
  );
  // What the page knew of is put back, and refused anew.
  await kiosk.page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(kiosk.line).toContainText('1 punch refused');
  const list = await kiosk.openList();
  await list.getByRole('button', { name: 'Save to a file' }).click();
  await expect(list).toContainText('No file can be made now.');
  await list.getByRole('button', { name: 'Give up' }).click();
  await kiosk.page.getByRole('textbox', { name: 'Why?' }).fill('The terminal has it');
  await kiosk.page.getByRole('button', { name: 'Save a copy and give up' }).click();
  const dialog = kiosk.page.getByRole('dialog');
  await expect(dialog).toContainText('No file can be made now.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(kiosk.line).toContainText('1 punch refused');
});

test('with the server away the file stays good', async ({ kiosk, other, server, front }) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(1);
  const file = await saveAll(kiosk);
  await server.stop();
  await bringsIn(other, file, 'The server cannot be reached. Try again later; the file stays good.');
  await server.start();
  await bringsIn(other, file, '1 punch is recorded.');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
});

test('a punch whose time nobody has checked yet is in the file too, and is one punch when the network is back', async ({
  kiosk,
  other,
  server,
  context,
}) => {
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.clockIn.click();
  await expect(kiosk.status).toContainText(
    'The time is this device’s own. It will be checked with the server.',
  );
  await expect.poll(() => kiosk.page.evaluate(awaitsNothingButTime)).toBe(true);
  await bringsIn(other, await saveAll(kiosk), '1 punch is recorded.');
  expect(await server.punches()).toMatchObject([{ kiosk: { clock: { trust: 'unknown' } } }]);
  await context.setOffline(false);
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});

/** Whether the device's first punch is over the time in which it may still get a position. */
async function awaitsNothingButTime(): Promise<boolean> {
  const asked = indexedDB.open('kiosk');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const first = db.transaction('punches').objectStore('punches').openCursor();
  const punch = await new Promise<{ state: string; deadlineMs: number } | undefined>((resolve) => {
    first.onsuccess = () => resolve(first.result?.value);
  });
  db.close();
  return punch?.state === 'draft' && punch.deadlineMs < Date.now();
}
