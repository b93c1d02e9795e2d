import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const FAULT_500 = { kind: 'answer', status: 500 } as const;

test("a punch is never sent under another's name: it is held, and goes out when its person is back", async ({
  kiosk,
  server,
  front,
}) => {
  front.fail(FAULT_500);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);

  await kiosk.page.goto(`${front.origin}${await server.addPersonPath('Bahor Ikkinchi')}`);
  await expect(kiosk.page.getByRole('banner')).toContainText('Bahor Ikkinchi');
  front.heal();
  await kiosk.comesOnline();
  const list = await kiosk.openList();
  await expect(list).toContainText('Needs sign-in');
  await expect(list).toContainText('Of another person.');
  await list.getByRole('button', { name: 'Close' }).click();
  await kiosk.showsWaiting(1);
  expect(await server.punches()).toEqual([]);

  // The one who is here now is delayed by nothing.
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(1);
  expect(await server.punches()).toHaveLength(1);

  await kiosk.page.goto(`${front.origin}${await server.enrolmentPathFor(SAMPLE.employeeId)}`);
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows.map((row) => row.employeeId === SAMPLE.employeeId)).toEqual([false, true]);
  expect(rows[1]?.kiosk.instantMs).toBeLessThan(rows[0]?.kiosk.instantMs ?? 0);
});

test('a device that the server no longer knows keeps its punches, says so, and sends them after a new sign-in', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  await context.clearCookies();
  await kiosk.clockIn.click();
  await kiosk.shows('Needs sign-in');
  await kiosk.showsWaiting(1);
  await expect(kiosk.page.getByText('The server no longer knows this device.')).toBeVisible();
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  expect(await server.punches()).toEqual([]);

  await kiosk.page.goto(`${front.origin}${await server.enrolmentPathFor(SAMPLE.employeeId)}`);
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
  await expect(kiosk.page.getByText('The server no longer knows this device.')).toBeHidden();
});

test('a device revoked at the server holds its punches, and no row is written', async ({ kiosk, server }) => {
  await server.store.updateTable('devices').set({ revoked_at: Date.now() }).execute();
  await kiosk.clockOut.click();
  await kiosk.shows('Needs sign-in');
  await kiosk.reload();
  await kiosk.shows('Needs sign-in');
  await expect(kiosk.page.getByText('The server no longer knows this device.')).toBeVisible();
  await kiosk.showsWaiting(1);
  expect(await server.punches()).toEqual([]);
});

test('the number on the screen is the number of undelivered punches, whoever they are of', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  front.fail(FAULT_500);
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  await kiosk.page.goto(`${front.origin}${await server.addPersonPath('Chori Uchinchi')}`);
  await expect(kiosk.page.getByRole('banner')).toContainText('Chori Uchinchi');
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(3);
  await context.setOffline(true);
  await kiosk.reload();
  await kiosk.showsWaiting(3);
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(4);
  const list = await kiosk.openList();
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await list.getByRole('button', { name: 'Close' }).click();

  front.heal();
  await context.setOffline(false);
  await expect.poll(() => server.punches()).toHaveLength(2);
  await kiosk.showsWaiting(2);
  await kiosk.page.goto(`${front.origin}${await server.enrolmentPathFor(SAMPLE.employeeId)}`);
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  const mine = rows.filter((row) => row.employeeId === SAMPLE.employeeId).map((row) => row.direction);
  const theirs = rows.filter((row) => row.employeeId !== SAMPLE.employeeId).map((row) => row.direction);
  expect({ mine, theirs }).toEqual({ mine: ['in', 'out'], theirs: ['in', 'out'] });
});
