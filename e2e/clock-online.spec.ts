import { formatEventTime } from '../src/contract/format-event-time.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a tap on each button is recorded with its time, place and position, and shown as the API returned it', async ({
  kiosk,
  server,
  front,
}) => {
  for (const direction of ['in', 'out'] as const) {
    const earliestMs = Date.now();
    await (direction === 'in' ? kiosk.clockIn : kiosk.clockOut).click();
    await expect(kiosk.status.getByRole('heading', { name: `Clocked ${direction}` })).toBeVisible();
    await kiosk.shows('Recorded');
    const latestMs = Date.now();
    const row = (await server.punches()).at(-1);
    if (!row) throw new Error('Nothing is recorded');
    expect(row).toMatchObject({
      employeeId: SAMPLE.employeeId,
      direction,
      locationId: SAMPLE.locationId,
      latitude: 41.2945,
      longitude: 69.2462,
      verdict: 'live',
      kiosk: { v: 1, method: 'own', clock: { trust: 'exact' }, position: { accuracyMetres: 18 } },
    });
    expect(row.kiosk.instantMs).toBeGreaterThan(earliestMs - 1_000);
    expect(row.kiosk.instantMs).toBeLessThan(latestMs + 1_000);
    expect(row.eventTime).toBe(formatEventTime(Temporal, row.kiosk.instantMs, 'Asia/Tashkent'));
    const time = row.eventTime.slice(11, 16);
    await expect(kiosk.status.getByRole('heading', { name: `Clocked ${direction} ${time}` })).toBeVisible();
    await expect(kiosk.status).toContainText('Второй этаж radius 300 m');
    await expect(kiosk.status).toContainText('72 m from the centre, accurate to ±18 m');
    await expect(kiosk.status).not.toContainText('as last known');
    await kiosk.showsWaiting(0);
  }
  expect(await server.punches()).toHaveLength(2);
  expect(front.posts.map((post) => post.path)).toEqual(['/v1/times/clockin', '/v1/times/clockout']);
});
