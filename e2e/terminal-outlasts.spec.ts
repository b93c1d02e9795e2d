import { ADMIN_PATHS } from '../src/contract/admin-paths.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { killBrowser } from './fixtures/kill-browser.ts';
import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/lasting-profile-test.ts';
import { Terminal } from './fixtures/terminal.ts';

const [PERSON, ANOTHER] = SAMPLE.proofs;

/** The short code by which an administrator makes the one terminal there is itself again. */
async function codeToSetUpAgain(server: KioskServer): Promise<string> {
  const [device] = await server.devices();
  const response = await fetch(`${server.origin}${ADMIN_PATHS.enrolmentCodes}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ kind: 'again', device: device?.device }),
  });
  return (await response.json()).shortCode;
}

test('after a power cut, with no network, a terminal is ready without a touch', async ({
  startBrowser,
  server,
  front,
}) => {
  // A terminal that was enrolled some time ago: Chromium writes a new cookie to the disk within half a minute only.
  const long = await startBrowser();
  const enrolled = new Terminal(await long.newPage(), front.origin);
  await enrolled.open(await server.terminalPath());
  await enrolled.isKept();
  await long.close();
  const before = await startBrowser();
  await new Terminal(await before.newPage(), front.origin).open();
  await killBrowser(before);
  await server.stop();

  const after = await startBrowser();
  const page = await after.newPage();
  await after.setOffline(true);
  const terminal = new Terminal(page, front.origin);
  await page.goto(front.origin);
  await expect(terminal.pad).toBeVisible();
  await terminal.tapPin(PERSON.pin);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await terminal.clockIn.click();
  await expect(page.getByRole('contentinfo')).toContainText('1 punch waiting');

  await server.start();
  await after.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => server.punches()).toMatchObject([{ employeeId: PERSON.employeeId }]);
});

test('a terminal whose cookie ran out keeps its punches, and sends them once it is enrolled again as itself', async ({
  terminal,
  server,
  context,
}) => {
  const { page } = terminal;
  await context.clearCookies();
  await terminal.tapPin(PERSON.pin);
  await terminal.clockIn.click();
  await expect(page.getByText('This terminal needs an administrator')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('1 punch waiting');
  expect(await server.punches()).toEqual([]);

  const code = await codeToSetUpAgain(server);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Set this terminal up again' });
  await dialog.getByRole('textbox').fill(code);
  await dialog.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByText('This terminal needs an administrator')).toHaveCount(0);
  await expect.poll(() => server.punches()).toMatchObject([{ employeeId: PERSON.employeeId }]);
  await expect(page.getByRole('contentinfo')).toContainText('Everything is sent');
});

test('a terminal whose store was deleted says that it needs an administrator, and goes on where it was', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  await terminal.tapPin(PERSON.pin);
  await terminal.clockIn.click();
  await terminal.shows('Recorded');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('kiosk').onsuccess = resolve;
      }),
  );
  await page.reload();
  await expect(
    page.getByText('it has lost its keys and knows nobody by PIN or badge any more.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: '1 thing needs attention' })).toBeVisible();

  const code = await codeToSetUpAgain(server);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Set this terminal up again' });
  await dialog.getByRole('textbox').fill(code);
  await dialog.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByText('it has lost its keys')).toHaveCount(0);
  await terminal.readBadge(ANOTHER.badge);
  await terminal.clockIn.click();
  await expect
    .poll(async () => (await server.punches()).map(({ kiosk }) => kiosk.chain?.number))
    .toEqual([1, 2]);
});

test('what was tapped before a terminal was revoked lies in quarantine, and what is tapped after is not taken', async ({
  terminal,
  server,
  front,
}) => {
  const { page } = terminal;
  front.fail({ kind: 'answer', status: 500 });
  await terminal.tapPin(PERSON.pin);
  await terminal.clockIn.click();
  await expect(page.getByRole('contentinfo')).toContainText('1 punch waiting');
  const [device] = await server.devices();
  const asAdministrator = { headers: { Authorization: `Bearer ${server.token}` } };
  const revoked = await fetch(`${server.origin}/kiosk/devices/${device?.device}`, {
    method: 'DELETE',
    ...asAdministrator,
  });
  expect(revoked.status).toBe(204);
  front.heal();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect
    .poll(async () => {
      const answer = await fetch(`${server.origin}${ADMIN_PATHS.quarantine}`, asAdministrator);
      return (await answer.json()).punches.length;
    })
    .toBe(1);
  await expect(page.getByText('This terminal needs an administrator')).toBeVisible();
  await terminal.tapPin(SAMPLE.proofs[1].pin);
  await terminal.clockIn.click();
  await expect(page.getByRole('contentinfo')).toContainText('1 punch waiting');
  await expect(
    server.store.selectFrom('punches').select(['employee_id', 'quarantine']).execute(),
  ).resolves.toEqual([{ employee_id: PERSON.employeeId, quarantine: 'waiting' }]);
});
