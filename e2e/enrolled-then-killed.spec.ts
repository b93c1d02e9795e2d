import { SAMPLE } from '../src/server/store/sample.ts';
import { killBrowser } from './fixtures/kill-browser.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/lasting-profile-test.ts';

test('a browser killed right after its enrolment starts without a network as that person’s kiosk and keeps punches', async ({
  startBrowser,
  server,
  front,
}) => {
  const first = await startBrowser();
  await new Kiosk(await first.newPage(), front.origin).open(server.enrolmentPath);
  await killBrowser(first);

  const second = await startBrowser();
  await second.setOffline(true);
  const kiosk = new Kiosk(await second.newPage(), front.origin);
  await kiosk.open();
  await expect(kiosk.page.getByRole('banner')).toContainText('Малика Образцова');
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await kiosk.reload();
  await kiosk.shows('Kept on this device');
  expect(await server.punches()).toEqual([]);

  // The cookie may not have got to the disk; a new link brings the punch home either way.
  await second.setOffline(false);
  await kiosk.page.goto(`${front.origin}${await server.enrolmentPathFor(SAMPLE.employeeId)}`);
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows.map(({ employeeId, direction }) => [employeeId, direction])).toEqual([
    [SAMPLE.employeeId, 'in'],
  ]);
});
