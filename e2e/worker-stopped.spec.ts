import { expect, test } from './fixtures/kiosk-test.ts';
import { silentPosition } from './fixtures/silent-position.ts';
import { stopWorkers } from './fixtures/stop-workers.ts';

test('a worker stopped in the middle of a send: the punch is recorded once', async ({
  kiosk,
  server,
  front,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  front.failNext({ kind: 'hold', until: promise });
  await kiosk.clockIn.click();
  await expect.poll(() => front.posts.length).toBe(1);
  await stopWorkers(kiosk.page);
  resolve();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in']);
  expect(new Set(front.posts.map((post) => post.key)).size).toBe(1);
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});

test('a worker stopped after the server recorded and before its answer came: one record', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'lose' });
  await kiosk.clockOut.click();
  await expect.poll(() => server.punches()).toHaveLength(1);
  await stopWorkers(kiosk.page);
  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});

test('a worker stopped again and again while punches cannot be sent: they are recorded in order', async ({
  kiosk,
  server,
  front,
}) => {
  // Not by `setOffline`: a worker that starts while that is taken back may stay cut off for good.
  front.fail({ kind: 'cut' });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await stopWorkers(kiosk.page);
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  await stopWorkers(kiosk.page);
  expect(await server.punches()).toEqual([]);
  front.heal();
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
});

test.describe('while the position is still awaited', () => {
  test.use({ pageScripts: [silentPosition] });

  test('a worker stopped right after the tap: the page gets the punch recorded', async ({
    kiosk,
    server,
  }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await stopWorkers(kiosk.page);
    await kiosk.shows('Recorded');
    expect(await server.punches()).toHaveLength(1);
  });
});
