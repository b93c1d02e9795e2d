import { formatEventTime } from '../src/contract/format-event-time.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test.use({ pageScripts: [() => void Reflect.deleteProperty(globalThis, 'Temporal')] });

test('an engine without Temporal clocks online, and after a reload without a network', async ({
  kiosk,
  server,
  context,
}) => {
  expect(await kiosk.page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await context.setOffline(false);
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows.map((row) => row.direction)).toEqual(['in', 'out']);
  for (const { eventTime, kiosk: claim } of rows) {
    expect(eventTime).toBe(formatEventTime(Temporal, claim.instantMs, 'Asia/Tashkent'));
  }
});
