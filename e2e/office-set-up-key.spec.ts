import { setupPath } from './fixtures/office-entry.ts';
import { BOSS, SetUp } from './fixtures/set-up.ts';
import { expect, test } from './fixtures/set-up-test.ts';

const REFUSED = 'This address is used up, expired or mistyped.';

test('the key leaves the address at once, and is in nothing that the browser keeps', async ({
  setUp,
  front,
  server,
}) => {
  const { page } = setUp;
  const [, key = ''] = setupPath(server).split('=');
  expect(key.length).toBeGreaterThan(20);
  expect(page.url()).toBe(`${front.origin}/office`);
  await setUp.companyAndPlace();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location]),
  );
  expect(kept).toContain('Ромашка');
  expect(kept).not.toContain(key);
  await page.goBack();
  expect(page.url()).not.toContain(key);
});

test('a reload loses the key and nothing that was typed, and the address can be pasted', async ({
  setUp,
  front,
  server,
}) => {
  const { page } = setUp;
  await setUp.companyAndPlace();
  await setUp.field('E-mail').fill(BOSS.email);
  await page.reload();
  await setUp.isAt('Administrator');
  await expect(setUp.field('E-mail')).toHaveValue(BOSS.email);
  await expect(page.getByText('The key of the set-up is gone with the reload.')).toBeVisible();
  const address = setUp.field('The address that the server printed');
  await address.fill('http://localhost/office');
  await setUp.create();
  await expect(page.getByText('This holds no key. Paste the whole address.')).toBeVisible();
  await expect(address).toBeFocused();
  await address.fill(`${front.origin}${setupPath(server)}`);
  await setUp.create();
  await setUp.isAt('People');
  await page.reload();
  await setUp.isAt('People');
  await setUp.button('Later').click();
  await page.reload();
  await setUp.isAt('Tablet');
});

test('the address that is opened in the tab of a set-up gives it its key again', async ({
  setUp,
  front,
  server,
}) => {
  const { page } = setUp;
  await setUp.companyAndPlace();
  await page.reload();
  await setUp.isAt('Administrator');
  await page.goto(`${front.origin}${setupPath(server)}`);
  await expect(page.getByText('The key of the set-up is gone')).toBeHidden();
  expect(page.url()).toBe(`${front.origin}/office`);
  await setUp.create();
  await setUp.isAt('People');
});

test('an expired key sets nothing up, and with a new one what was typed goes on', async ({
  setUp,
  front,
  server,
}) => {
  const { page } = setUp;
  await server.store
    .updateTable('setup_keys')
    .set({ expires_at: Date.now() - 1 })
    .execute();
  await setUp.companyAndPlace();
  await setUp.create();
  await expect(page.getByText(REFUSED)).toBeVisible();
  expect(await server.store.selectFrom('companies').select('sample').execute()).toEqual([{ sample: 1 }]);

  await server.stop();
  await server.start();
  await setUp.field('The address that the server printed').fill(`${front.origin}${setupPath(server)}`);
  await setUp.field('Password').fill(BOSS.password);
  await setUp.button('Create the company').click();
  await setUp.isAt('People');
});

test('a key that was used sets nothing up again, and the page sends to the sign-in', async ({
  setUp,
  browser,
  front,
  server,
}) => {
  const path = setupPath(server);
  await setUp.companyAndPlace();
  await setUp.create();
  await setUp.isAt('People');
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${front.origin}${path}`);
  await expect(page.getByText('A company is set up here already.')).toBeVisible();
  await page.getByRole('button', { name: 'To the office' }).first().click();
  await expect(page.getByRole('heading', { name: 'Office: sign in' })).toBeVisible();
  await context.close();
});

test('a made-up key is refused, and after many the server waits', async ({ setUp, front }) => {
  const { page } = setUp;
  await setUp.companyAndPlace();
  await page.reload();
  const address = setUp.field('The address that the server printed');
  await address.fill(`${front.origin}/office#setup=${'x'.repeat(43)}`);
  await setUp.create();
  await expect(page.getByText(REFUSED)).toBeVisible();
  for (let tries = 0; tries < 30; tries += 1) {
    const answer = await page.request.post(`${front.origin}/kiosk/office/first-run`, {
      data: { key: 'x'.repeat(43) },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    if (answer.status() === 429) return;
    expect(answer.status()).toBe(403);
  }
  throw new Error('Nobody was held up');
});

test('the sample company goes away with the set-up, and a browser that was in its office is in the new one', async ({
  page,
  front,
  server,
}) => {
  await page.goto(`${front.origin}/office`);
  await page.getByLabel('E-mail').fill('administrator@sample.invalid');
  await page.getByLabel('Password', { exact: true }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This is the sample company')).toBeVisible();
  await page.goto(`${front.origin}${setupPath(server)}`);
  await expect(
    page.getByText('The sample company, with all that was recorded in it, goes away'),
  ).toBeVisible();
  const setUp = new SetUp(page);
  await setUp.companyAndPlace();
  await setUp.create();
  await setUp.isAt('People');
  await setUp.button('To the office').click();
  await expect(page.getByRole('heading', { name: 'Who is in', level: 1 })).toBeVisible();
  await expect(page.getByText('This is the sample company')).toBeHidden();
  await expect(page.getByText('Малика Образцова')).toBeHidden();
  const companies = await server.store.selectFrom('companies').select(['name', 'sample']).execute();
  expect(companies).toEqual([{ name: 'Ромашка', sample: 0 }]);
  expect(await server.store.selectFrom('employees').select('id').execute()).toEqual([]);
});
