import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const USED_UP = 'This enrolment link has been used already or has expired.';

test('a browser that is no kiosk yet says how it becomes one', async ({ page, front }) => {
  await page.goto(front.origin);
  await expect(page.getByRole('heading', { name: 'This device is not set up yet' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Open the enrolment link that your administrator gave you',
  );
  await expect(page.getByRole('button', { name: 'Clock in' })).toHaveCount(0);
});

test('the secret leaves the address at once, and stays in no history', async ({ kiosk, front }) => {
  await expect(kiosk.page).toHaveURL(`${front.origin}/`);
  await kiosk.reload();
  await expect(kiosk.page).toHaveURL(`${front.origin}/`);
  await expect(kiosk.page.getByRole('banner')).toContainText('Малика Образцова');
});

test('a link works once, and a browser that opens it later is told so', async ({
  kiosk,
  server,
  front,
  browser,
  watch,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const context = await browser.newContext();
  await watch.follow(context);
  const page = await context.newPage();
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  await expect(page.getByRole('main')).toContainText(USED_UP);
  await expect(page.getByRole('button', { name: 'Clock in' })).toHaveCount(0);
  await context.close();
});

test('a used link opened on a kiosk changes nothing and says so', async ({ kiosk, server, front }) => {
  await kiosk.page.goto(`${front.origin}${server.enrolmentPath}`);
  await expect(kiosk.page.getByText(USED_UP)).toBeVisible();
  await kiosk.clockOut.click();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
});

test('an answer to the enrolment that is lost does not burn the link', async ({ page, server, front }) => {
  const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/kiosk/enrolments'));
  await page.route(
    '**/kiosk/enrolments',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  const kiosk = new Kiosk(page, front.origin);
  await Promise.all([lost, kiosk.open(server.enrolmentPath)]);
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
});

test('over plain http on a host that is not this machine, the page says why it cannot be used', async ({
  playwright,
  launchOptions,
  front,
  watch,
}) => {
  // Chromium tells of each header that it leaves out there.
  watch.expect(/Cross-Origin-Opener-Policy header has been ignored/);
  const rule = '--host-resolver-rules=MAP kiosk.test 127.0.0.1';
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), rule],
  });
  const context = await browser.newContext({ locale: 'en-GB' });
  await watch.follow(context);
  const page = await context.newPage();
  await page.goto(front.origin.replace('localhost', 'kiosk.test'));
  await expect(page.getByRole('heading', { name: 'This address is not secure' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Open the kiosk by its https address');
  await browser.close();
});
