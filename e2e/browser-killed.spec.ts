import { killBrowser } from './fixtures/kill-browser.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/lasting-profile-test.ts';

test.beforeEach(async ({ startBrowser, server, front }) => {
  // A device that was enrolled some time ago: Chromium writes a new cookie to the disk within half a minute only.
  const context = await startBrowser();
  await new Kiosk(await context.newPage(), front.origin).open(server.enrolmentPath);
  await context.close();
});

test('a browser killed without a network has the punch when it is started again, and sends it once', async ({
  startBrowser,
  server,
  front,
}) => {
  const first = await startBrowser();
  const kiosk = new Kiosk(await first.newPage(), front.origin);
  await kiosk.open();
  await first.setOffline(true);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  const headline = await kiosk.status.getByRole('heading').textContent();
  await killBrowser(first);
  expect(await server.punches()).toEqual([]);

  // The browser wakes the worker by itself as soon as it starts.
  front.fail({ kind: 'cut' });
  const second = await startBrowser();
  const again = new Kiosk(await second.newPage(), front.origin);
  await again.open();
  await again.shows('Kept on this device');
  await again.showsWaiting(1);
  expect(await server.punches()).toEqual([]);
  front.heal();
  await again.shows('Recorded');
  await again.showsWaiting(0);
  const rows = await server.punches();
  expect(rows.map((row) => `Clocked ${row.direction} ${row.eventTime.slice(11, 16)}`)).toEqual([headline]);
});

test('a browser killed while the server works on a punch: one record', async ({
  startBrowser,
  server,
  front,
}) => {
  const first = await startBrowser();
  const kiosk = new Kiosk(await first.newPage(), front.origin);
  await kiosk.open();
  const { promise, resolve } = Promise.withResolvers<void>();
  front.failNext({ kind: 'hold', until: promise });
  await kiosk.clockOut.click();
  await expect.poll(() => front.posts.length).toBe(1);
  await killBrowser(first);
  resolve();
  await expect.poll(() => server.punches()).toHaveLength(1);

  const second = await startBrowser();
  const again = new Kiosk(await second.newPage(), front.origin);
  await again.open();
  await again.shows('Recorded');
  await again.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});
