import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a person signs in once, is shown where they stand, and their punch is recorded as theirs', async ({
  page,
  server,
  front,
}) => {
  await page.goto(front.origin);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(SAMPLE.accountEmail);
  await page.getByLabel('Password', { exact: true }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const kiosk = new Kiosk(page, front.origin);
  await expect(kiosk.clockIn).toBeVisible();
  await kiosk.isControlled();
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toMatchObject([{ employeeId: SAMPLE.employeeId, kiosk: { method: 'own' } }]);
  await kiosk.reload();
  await expect(page.getByText(/^In since \d\d:\d\d/)).toBeVisible();
});

test('a wrong password is said to be wrong, forgotten by the form, and signs nobody in', async ({
  page,
  front,
}) => {
  await page.goto(front.origin);
  const password = page.getByLabel('Password', { exact: true });
  await page.getByRole('textbox', { name: 'E-mail' }).fill(SAMPLE.accountEmail);
  await password.fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').getByText('The e-mail or the password is wrong.')).toBeVisible();
  await expect(password).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Clock in' })).toHaveCount(0);
  await findsNothing(page, 'a wrong password');
});

test('a short code makes the browser what it says, and something that is no code is not sent', async ({
  page,
  server,
  front,
}) => {
  await page.goto(front.origin);
  const field = page.getByRole('textbox', { name: 'Code or link from your administrator' });
  const setUp = page.getByRole('button', { name: 'Set up', exact: true });
  await field.fill('1234');
  await setUp.click();
  await expect(page.getByText('A code has eight letters and digits')).toBeVisible();
  await field.fill('0000-0000');
  await setUp.click();
  await expect(page.getByText('This code is used up, expired or wrong.')).toBeVisible();
  await field.fill(server.terminalShortCode.toLowerCase());
  await setUp.click();
  await expect(page.getByRole('region', { name: 'Enter your PIN' })).toBeVisible();
});

test('a whole link can be pasted in the place of a code', async ({ page, server, front }) => {
  await page.goto(front.origin);
  const field = page.getByRole('textbox', { name: 'Code or link from your administrator' });
  await field.fill(`${front.origin}${server.enrolmentPath}`);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Clock in', exact: true })).toBeVisible();
});

test('a device that the server no longer knows lets its person sign in on the spot, and sends what waited', async ({
  kiosk,
  server,
  context,
}) => {
  const { page } = kiosk;
  await context.clearCookies();
  await kiosk.clockIn.click();
  await kiosk.shows('Needs sign-in');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(SAMPLE.accountEmail);
  await dialog.getByLabel('Password', { exact: true }).fill(server.password);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
});

test.describe('in Safari on an iPhone', () => {
  test.use({
    pageScripts: [
      () => {
        Object.defineProperty(navigator, 'standalone', { value: false });
        Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
      },
    ],
  });

  test('a link is not used up in the tab: the steps to install come first, and going on is a choice', async ({
    page,
    server,
    front,
  }) => {
    await page.goto(`${front.origin}${server.enrolmentPath}`);
    await expect(page.getByRole('heading', { name: 'First add the kiosk to the home screen' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'First add the kiosk' }).getByRole('listitem')).toHaveCount(
      3,
    );
    await expect(page).toHaveURL(`${front.origin}/`);
    await findsNothing(page, 'install first');
    const codes = server.store.selectFrom('enrolment_codes').selectAll();
    expect(await codes.where('attempt', 'is not', null).execute()).toEqual([]);
    await page.getByRole('button', { name: 'Go on in Safari' }).click();
    await expect(page.getByRole('button', { name: 'Clock in', exact: true })).toBeVisible();
  });
});
