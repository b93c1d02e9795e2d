import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a punch without a network is kept, survives a reload, and is recorded once with the time of its tap', async ({
  kiosk,
  server,
  context,
}) => {
  await context.setOffline(true);
  const earliestMs = Date.now();
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  const latestMs = Date.now();
  await expect(kiosk.line).toHaveAccessibleName('1 punch waiting');
  await expect(kiosk.status).toContainText('Второй этаж radius 300 m as last known');
  const headline = await kiosk.status.getByRole('heading').textContent();

  await kiosk.reload();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await expect(kiosk.status.getByRole('heading')).toHaveText(headline ?? '');
  expect(await server.punches()).toEqual([]);

  await context.setOffline(false);
  await kiosk.shows('Recorded');
  await expect(kiosk.line).toHaveAccessibleName('Everything is sent');
  await expect(kiosk.line).toHaveAccessibleDescription('0 punches waiting');
  await expect(kiosk.status.getByRole('heading')).toHaveText(headline ?? '');
  const rows = await server.punches();
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(headline).toBe(`Clocked in ${row?.eventTime.slice(11, 16)}`);
  expect(row?.kiosk.instantMs).toBeGreaterThan(earliestMs - 1_000);
  expect(row?.kiosk.instantMs).toBeLessThan(latestMs + 1_000);
});

test('punches tapped after a reload without a network are recorded in their order', async ({
  kiosk,
  server,
  context,
}) => {
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  await context.setOffline(false);
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
});

test('with the server stopped the kiosk loads, keeps, and sends once the server is back', async ({
  page,
  server,
  watch: _watch,
}) => {
  const kiosk = new Kiosk(page, server.origin);
  await kiosk.open(server.enrolmentPath);
  await server.stop();
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await kiosk.reload();
  await kiosk.shows('Kept on this device');
  const headline = await kiosk.status.getByRole('heading').textContent();

  await server.start();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows.map((row) => `Clocked ${row.direction} ${row.eventTime.slice(11, 16)}`)).toEqual([headline]);
});

test('a server killed while it works on a punch has it once after it is started again', async ({
  kiosk,
  server,
  front,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  front.failNext({ kind: 'hold', until: promise });
  await kiosk.clockOut.click();
  await expect.poll(() => front.posts.length).toBe(1);
  resolve();
  await server.kill();
  await server.start();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
});
