import { expect, test } from './fixtures/kiosk-test.ts';

const HOUR_MS = 3_600_000;
/** Half past two in Berlin, half an hour before the clocks there go back to two. */
const BEFORE_THE_CHANGE_MS = Date.parse('2026-10-25T00:30:00Z');

// The tablet's own zone is neither the account's nor that of the machine.
test.use({ timezoneId: 'America/New_York' });

test('a device whose zone is another shows the account’s, names it, and records in it', async ({
  kiosk,
  server,
}) => {
  await expect(kiosk.page.getByText('Asia/Tashkent')).toBeVisible();
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const [row] = await server.punches();
  const shown = await kiosk.status.getByRole('heading').textContent();
  expect(shown).toBe(`Clocked in ${row?.eventTime.slice(11, 16)}`);
  const inTashkent = new Date((row?.kiosk.instantMs ?? 0) + 5 * HOUR_MS).toISOString();
  expect(row?.eventTime).toBe(inTashkent.slice(0, 19).replace('T', ' '));
});

test.describe('in the night in which the account’s clocks go back', () => {
  test.use({ serverClockOffsetMs: BEFORE_THE_CHANGE_MS - Date.now() });
  test.beforeEach(async ({ server }) => {
    await server.store.updateTable('companies').set({ time_zone: 'Europe/Berlin' }).execute();
  });

  test('a punch that was tapped before the change and is sent after it has the time of its tap', async ({
    kiosk,
    server,
    front,
  }) => {
    front.fail({ kind: 'cut' });
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await server.stop();
    server.clockOffsetMs += HOUR_MS;
    await server.start();
    front.heal();
    await kiosk.comesOnline();
    await kiosk.shows('Recorded');
    // An hour later it is half past two once more.
    await kiosk.reload();
    await kiosk.clockOut.click();
    await expect(kiosk.status).toContainText('Clocked out');
    await kiosk.shows('Recorded');
    const [came, left] = await server.punches();
    expect([came?.eventTime, left?.eventTime].map((time) => time?.slice(0, 15))).toEqual([
      '2026-10-25 02:3',
      '2026-10-25 02:3',
    ]);
    const apartMs = (left?.kiosk.instantMs ?? 0) - (came?.kiosk.instantMs ?? 0);
    expect(Math.abs(apartMs - HOUR_MS)).toBeLessThan(120_000);
    expect(came?.verdict).toBe('kept');
  });
});
