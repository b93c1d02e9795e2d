import { expect, test } from './fixtures/kiosk-test.ts';

test('a punch whose answer is lost is one record, and the screen ends with the receipt', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'lose' });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await expect(kiosk.status).toContainText('No connection to the server.');
  await kiosk.showsWaiting(1);
  expect(await server.punches()).toHaveLength(1);
  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.key))).toEqual(new Set([rows[0]?.kiosk.id]));
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});

test('a punch whose connection is cut before the server sees it is recorded once', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await expect(kiosk.status).toContainText('No connection to the server.');
  await kiosk.showsWaiting(1);
  expect(await server.punches()).toEqual([]);
  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
});

test('each of many lost answers and cuts in a row changes nothing about the one record', async ({
  kiosk,
  server,
  front,
}) => {
  front.failNext({ kind: 'lose' }, { kind: 'cut' }, { kind: 'lose' }, { kind: 'cut' }, { kind: 'truncate' });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  for (let sent = 0; sent < 5; sent = front.posts.length) {
    await kiosk.comesOnline();
    await expect.poll(() => front.posts.length).toBeGreaterThan(sent);
  }
  await kiosk.comesOnline();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});
