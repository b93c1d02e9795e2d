import { ADMIN_PATHS } from '../src/contract/admin-paths.ts';
import { expect, test } from './fixtures/office-test.ts';

test('a place is added where the office stands, or where a pair from a map says, and is changed', async ({
  office,
  server,
}) => {
  const { page } = office;
  await office.open('/places', 'Places');
  await expect(office.row('Второй этаж')).toContainText('300 m');
  await page.getByRole('link', { name: 'Add a place' }).click();
  await expect(office.heading('Add a place')).toBeVisible();
  await office.button('Save').click();
  await expect(page.getByText('Give the place a name.')).toBeVisible();
  await expect(page.getByText('Give degrees from −90 to 90, like 41.2938.')).toBeVisible();
  await page.getByLabel('Name').fill('Склад');
  await office.button('Take where I am now').click();
  await expect(page.getByText('Your position was taken, right to ±18 m.')).toBeVisible();
  await expect(page.getByLabel('Latitude')).toHaveValue('41.2945');
  await expect(page.getByText('A circle of 100 m around the place. North is up.')).toBeVisible();
  await page.getByLabel('Radius in metres').fill('40');
  await expect(page.getByText('A bus, to compare')).toBeVisible();
  await office.button('Save').click();
  await expect(office.heading('Склад')).toBeVisible();
  await page.getByLabel('Latitude').fill('41.31, 69.25');
  await expect(page.getByLabel('Longitude')).toHaveValue('69.25');
  await office.button('Save').click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'All places' }).click();
  await expect(office.row('Склад')).toContainText('41.31, 69.25');
  await expect(office.row('Склад')).toContainText('40 m');
  const stored = await server.store
    .selectFrom('locations')
    .select(['lat', 'lon', 'radius'])
    .where('title', '=', 'Склад')
    .execute();
  expect(stored).toEqual([{ lat: '41.31', lon: '69.25', radius: 40 }]);
});

test('a rule for every place reaches the tablet at the door', async ({ office, door }) => {
  const names = door.page.getByRole('button', { name: 'Choose your name' });
  await expect(names).toBeVisible();
  await office.open('/places/rules', 'Rules for every place');
  await office.page.getByLabel('No list').check();
  await office.button('Save').click();
  await expect(office.page.getByText('Saved. Tablets follow within a minute.')).toBeVisible();
  // The next heartbeat tells of it; it need not be waited for.
  await door.page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(names).toBeHidden();
  await expect(door.pad).toBeVisible();
});

test('nobody is left without any way to clock in', async ({ office, server }) => {
  await office.open('/places/rules', 'Rules for every place');
  await office.page.getByLabel('No list').check();
  for (const way of ['PIN', 'Badge at a reader', 'QR badge at the camera', 'NFC badge']) {
    await office.page.getByLabel(way, { exact: true }).uncheck();
  }
  await office.button('Save').click();
  await expect(office.page.getByRole('alert')).toContainText('leave one way open');
  expect(await server.store.selectFrom('policies').selectAll().execute()).toEqual([]);
});

test('a place goes by the company’s rules until it gets its own, and again when they are taken back', async ({
  office,
  server,
}) => {
  const { page } = office;
  const outside = async (path: string) => {
    const policy = await office.get(path);
    return policy instanceof Object && 'position' in policy ? policy.position : undefined;
  };
  await office.open('/places', 'Places');
  await office.row('Второй этаж').getByRole('link').click();
  await expect(page.getByText('This place goes by the company’s rules.')).toBeVisible();
  await office.button('Give it rules of its own').click();
  await page.getByRole('group', { name: 'Outside the circle' }).getByLabel('Turn away').check();
  await page
    .getByRole('region', { name: 'Rules of this place' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(page.getByText('This place has rules of its own.')).toBeVisible();
  await expect(page.getByText('Saved. Tablets follow within a minute.')).toBeVisible();
  expect(await outside(`${ADMIN_PATHS.policy}?location=368`)).toMatchObject({ outside: 'refuse' });
  expect(await outside(ADMIN_PATHS.policy)).toMatchObject({ outside: 'mark' });
  await page.reload();
  await expect(page.getByText('This place has rules of its own.')).toBeVisible();
  await office.button('Go by the company’s rules again').click();
  await expect(page.getByText('This place goes by the company’s rules.')).toBeVisible();
  expect(await outside(`${ADMIN_PATHS.policy}?location=368`)).toMatchObject({ outside: 'mark' });
  const kept = await server.store.selectFrom('policies').select('version').execute();
  expect(kept).toHaveLength(2);
});

test('a place of no such number is said to be none, with the way back', async ({ office }) => {
  await office.visit('/places/424242');
  await expect(office.page.getByText('There is no such place')).toBeVisible();
  await office.page.getByRole('link', { name: 'All places' }).click();
  await expect(office.heading('Places')).toBeVisible();
});
