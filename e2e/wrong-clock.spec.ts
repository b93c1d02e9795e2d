import { formatEventTime } from '../src/contract/format-event-time.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const TWO_HOURS_MS = 7_200_000;

// The device is two hours fast: so it seems, too, where the server is two hours slow.
test.use({ serverClockOffsetMs: -TWO_HOURS_MS });

test('a device two hours fast shows and records the right time', async ({ kiosk, server }) => {
  const rightTime = () => formatEventTime(Temporal, Date.now() - TWO_HOURS_MS, 'Asia/Tashkent').slice(11, 16);
  await expect
    .poll(async () => (await kiosk.page.getByRole('time').innerText()).slice(0, 5))
    .toBe(rightTime());
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const [row] = await server.punches();
  expect(row).toMatchObject({ verdict: 'live', kiosk: { clock: { trust: 'exact' } } });
  expect(row?.eventTime).toBe(formatEventTime(Temporal, row?.kiosk.instantMs ?? 0, 'Asia/Tashkent'));
  expect(Math.abs((row?.receivedAtMs ?? 0) - (row?.kiosk.instantMs ?? 0))).toBeLessThan(60_000);
  expect(Math.abs((row?.kiosk.clock.offsetMs ?? 0) + TWO_HOURS_MS)).toBeLessThan(60_000);
});

test('a punch tapped before the kiosk ever reached the server is corrected at first contact', async ({
  kiosk,
  server,
  context,
}) => {
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await expect(kiosk.status).toContainText(
    'The time is this device’s own. It will be checked with the server.',
  );
  const tappedMs = Date.now() - TWO_HOURS_MS;
  await context.setOffline(false);
  await kiosk.shows('Recorded');
  const rows = await server.punches();
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row?.kiosk.clock.trust).not.toBe('unknown');
  expect(row?.verdict).toBe('live');
  expect(Math.abs((row?.kiosk.instantMs ?? 0) - tappedMs)).toBeLessThan(60_000);
  await expect(kiosk.status.getByRole('heading')).toHaveText(`Clocked in ${row?.eventTime.slice(11, 16)}`);
});

test('a punch whose page is gone before any contact is recorded as it is, and marked', async ({
  kiosk,
  server,
  context,
}) => {
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.page.goto('about:blank');
  await context.setOffline(false);
  await kiosk.open();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toMatchObject([
    { direction: 'out', verdict: 'doubtful', kiosk: { clock: { trust: 'unknown' } } },
  ]);
});
