import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a terminal that is well says so in one line, and everything behind it', async ({ terminal }) => {
  const { page } = terminal;
  const line = page.getByRole('contentinfo').getByRole('button', { name: /^(Everything works|Works, \d)/ });
  await expect(line).toBeVisible();
  await line.click();
  const checks = page.getByRole('dialog', { name: 'Self-check' });
  const rows = checks.getByRole('list', { name: 'Self-check' }).getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(rows.filter({ has: page.getByText('Server', { exact: true }) })).toContainText('answers');
  await expect(rows.filter({ hasText: 'This device' })).toContainText('accepted by the server');
  await expect(rows.filter({ hasText: 'Waiting punches' })).toContainText('0');
  await findsNothing(page, 'the self-check');
});

test('a server that is gone makes the line red, says what to do, and green again by itself', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('button', { name: /^(Everything works|Works)/ })).toBeVisible();
  await server.stop();
  // Red or green still, whichever it is by now.
  await footer.getByRole('button', { name: /^(Everything works|Works|1 thing)/ }).click();
  const checks = page.getByRole('dialog', { name: 'Self-check' });
  const row = checks.getByRole('listitem').filter({ has: page.getByText('Server', { exact: true }) });
  await expect(row).toContainText('does not answer');
  await expect(row).toContainText('Check the Wi-Fi or cable of this device');
  await checks.getByRole('button', { name: 'Close' }).click();
  await expect(footer.getByRole('button', { name: '1 thing needs attention' })).toBeVisible();
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(footer.getByRole('button', { name: /^(Everything works|Works)/ })).toBeVisible();
});

test('the same facts reach the administrator with every heartbeat, of terminals and of personal devices', async ({
  terminal,
  server,
  front,
  browser,
  watch,
}) => {
  await expect(terminal.pad).toBeVisible();
  const context = await browser.newContext();
  await watch.follow(context);
  const own = await context.newPage();
  await own.goto(`${front.origin}${server.enrolmentPath}`);
  await expect
    .poll(async () => (await server.devices()).map(({ kind, heartbeat }) => [kind, heartbeat !== null]))
    .toEqual(
      expect.arrayContaining([
        ['terminal', true],
        ['personal', true],
      ]),
    );
  const device = (await server.devices()).find(({ kind }) => kind === 'terminal');
  expect(device).toMatchObject({
    name: 'Entrance',
    heartbeat: {
      appVersion: expect.stringMatching(/^\d+\.\d+\.\d+ \([\w-]{8}\)$/),
      counts: { waiting: 0, held: 0, refused: 0, undone: 0 },
      checks: { server: 'good', device: 'good', storage: expect.any(String) },
    },
  });
  await context.close();
});

test('somebody who tries PINs out is told of to the administrator', async ({ terminal, server }) => {
  // Waits until the pad is open again before each try; the pauses grow.
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await expect(terminal.pad.getByRole('button', { name: '9', exact: true })).toBeEnabled({
      timeout: 30_000,
    });
    await terminal.tapPin('9999');
  }
  await expect
    .poll(async () => (await server.devices()).flatMap(({ pinBursts }) => pinBursts))
    .toEqual([{ wrongPins: 5 }]);
});
