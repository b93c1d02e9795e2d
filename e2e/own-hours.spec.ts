import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { zoneWhereItIs } from './fixtures/zone-where-it-is.ts';

const [MALIKA] = SAMPLE.proofs;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
// At no time of the day is it midnight for these tests.
const ZONE = zoneWhereItIs(13);
const isMonday = () => Temporal.Now.zonedDateTimeISO(ZONE).dayOfWeek === 1;

/** The hours as they are told, a minute later too. */
function told(label: string, minutes: number): RegExp {
  const words = [minutes, minutes + 1].map((all) => {
    const hours = Math.floor(all / 60);
    return hours > 0 ? `${hours} h ${all % 60} min` : `${all} min`;
  });
  return new RegExp(`${label} (${words.join('|')})`);
}

test.beforeEach(async ({ server }) => {
  await server.store.updateTable('companies').set({ time_zone: ZONE }).execute();
});

test.describe('on a person’s own kiosk', () => {
  test.beforeEach(async ({ server }) => {
    const nowMs = Date.now();
    await server.addPunch(SAMPLE.employeeId, 'in', nowMs - DAY_MS);
    await server.addPunch(SAMPLE.employeeId, 'out', nowMs - DAY_MS + 3 * HOUR_MS);
    await server.addPunch(SAMPLE.employeeId, 'in', nowMs - 90 * MINUTE_MS);
  });
  const weekMinutes = () => 90 + (isMonday() ? 0 : 180);

  test('the hours of today and this week are told up to now', async ({ kiosk }) => {
    await expect(kiosk.page.getByText(told('Today', 90))).toBeVisible();
    await expect(kiosk.page.getByText(told('This week', weekMinutes()))).toBeVisible();
  });

  test('without a network they go on from what the device keeps, say as of when, and end with a waiting clock-out', async ({
    kiosk,
    context,
    server,
  }) => {
    const { page } = kiosk;
    await expect(page.getByText(told('This week', weekMinutes()))).toBeVisible();
    await context.setOffline(true);
    await kiosk.reload();
    await expect(page.getByText(told('Today', 90))).toBeVisible();
    await expect(page.getByText(told('This week', weekMinutes()))).toBeVisible();
    await expect(page.getByText(/^Without the server: as of 1[34]:\d\d/)).toBeVisible();
    await kiosk.clockOut.click();
    await kiosk.shows('Kept on this device');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText(/^Out since/)).toBeVisible();
    await expect(page.getByText(told('Today', 90))).toBeVisible();
    expect(await server.punches()).toHaveLength(3);
    await context.setOffline(false);
    await kiosk.comesOnline();
    await expect(page.getByText(/^Without the server/)).toBeHidden();
    await expect(page.getByText(told('Today', 90))).toBeVisible();
  });

  test('nothing of them stays on a device that was signed out', async ({ kiosk }) => {
    const { page } = kiosk;
    await expect(page.getByText(told('This week', weekMinutes()))).toBeVisible();
    const kept = () =>
      page.evaluate(async () => {
        const request = indexedDB.open('kiosk');
        await new Promise((resolve) => request.addEventListener('success', resolve));
        const get = request.result.transaction('device').objectStore('device').get('own-week');
        await new Promise((resolve) => get.addEventListener('success', resolve));
        request.result.close();
        return get.result;
      });
    await expect.poll(kept).toMatchObject({ personId: SAMPLE.employeeId });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect.poll(kept).toBeUndefined();
  });
});

test('a clock-in of an earlier day that was never closed is named, and counts for nothing', async ({
  server,
  kiosk,
}) => {
  await server.addPunch(SAMPLE.employeeId, 'in', Date.now() - DAY_MS);
  await kiosk.reload();
  await expect(kiosk.page.getByText(/^Not counted, there is no clock-out: .+, 1[34]:\d\d$/)).toBeVisible();
  await expect(kiosk.page.getByText(told('Today', 0))).toBeVisible();
  await expect(kiosk.page.getByText(told('This week', 0))).toBeVisible();
});

test('their person says when they left, on the spot and without a network, and then it counts', async ({
  server,
  kiosk,
  context,
}) => {
  const { page } = kiosk;
  await server.addPunch(SAMPLE.employeeId, 'out', Date.now() - 2 * DAY_MS + 4 * HOUR_MS);
  await server.addPunch(SAMPLE.employeeId, 'in', Date.now() - DAY_MS);
  await kiosk.reload();
  await expect(page.getByText(/^Not counted, there is no clock-out:/)).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Say when you left' }).click();
  const question = page.getByRole('dialog', { name: 'Say when you left' });
  await expect(question.getByRole('heading', { name: 'You did not clock out yesterday' })).toBeVisible();
  await expect(question.getByText('When did you leave? It is recorded as your own statement.')).toBeVisible();
  await findsNothing(page, 'the question when somebody left');
  // It is suggested by when they left the day before.
  await question.getByRole('button', { name: /^I left at 17:\d\d$/ }).click();
  await kiosk.shows('Kept on this device');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Not counted/)).toBeHidden();
  await expect(page.getByText(told('This week', isMonday() ? 0 : 239))).toBeVisible();
  await context.setOffline(false);
  await kiosk.comesOnline();
  await expect
    .poll(server.punches.bind(server))
    .toMatchObject([{}, { direction: 'in' }, { direction: 'out', kiosk: { stated: true } }]);
});

test.describe('at a terminal', () => {
  test('who is identified is told their hours, and whoever is not is told nothing', async ({
    server,
    terminal,
  }) => {
    await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 90 * MINUTE_MS);
    await expect(terminal.page.getByText(/^Today/)).toHaveCount(0);
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.page.getByText(told('Today', 90))).toBeVisible();
    await expect(terminal.page.getByText(told('This week', 90))).toBeVisible();
    await terminal.page.keyboard.press('Escape');
    await expect(terminal.page.getByText(/^Today/)).toHaveCount(0);
  });

  test('without a network they are counted from what the device knows, which it says', async ({
    server,
    terminal,
    context,
  }) => {
    const { page } = terminal;
    await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 90 * MINUTE_MS);
    await page.reload();
    await terminal.isKept();
    await expect(async () => {
      await page.keyboard.press('Escape');
      await terminal.tapPin(MALIKA.pin);
      await expect(page.getByText(/^In since/)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await page.reload();
    await terminal.knowsPeople();
    await context.setOffline(true);
    await server.stop();
    await terminal.tapPin(MALIKA.pin);
    await expect(page.getByText(told('Today', 90))).toBeVisible();
    await expect(
      page.getByText('The server cannot be reached: this is only what lies on this device.'),
    ).toBeVisible();
    await expect(page.getByText(/^This week/)).toHaveCount(0);
    await terminal.clockOut.click();
    await terminal.shows('Kept on this device');
    await terminal.tapPin(MALIKA.pin);
    await expect(page.getByText(/^Out since/)).toBeVisible();
    await expect(page.getByText(told('Today', 90))).toBeVisible();
  });
});
