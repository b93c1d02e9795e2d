import { addTestPunch } from '../src/server/fixtures/test-punches.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { Office } from './fixtures/office.ts';
import { expect, test } from './fixtures/workly-test.ts';

const NINE_MS = Date.parse('2026-03-02T04:00:00Z');

test('what Workly keeps is shown and not changed here; rules, devices and reviews stay', async ({
  page,
  workly,
  relay,
}) => {
  await addTestPunch(relay.store, NINE_MS, { marks: ['outside'] });
  const office = new Office(page, relay.origin);
  await office.visit('');
  await page.getByLabel('E-mail').fill(SAMPLE.accountEmail);
  await page.getByRole('textbox', { name: 'Password' }).fill(workly.password);
  await office.button('Sign in').click();
  await expect(office.heading('Who is in')).toBeVisible();
  await expect(page.getByText('People, places and hours are kept by Workly.')).toBeVisible();

  await office.open('/record?from=2026-03-02&to=2026-03-02', 'Record');
  await expect(office.row('Aziz Sample')).toContainText('Outside the place');
  await expect(office.button('Correct')).toBeHidden();
  await expect(office.button('Add a punch')).toBeHidden();

  await office.goTo('To review');
  await page.getByRole('article').getByRole('button', { name: 'Yes, it counts' }).click();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();

  await office.open('/hours?from=2026-03-02&to=2026-03-02', 'Hours');
  await expect(office.row('Aziz Sample')).toContainText('09:00');

  await office.goTo('Places');
  await expect(page.getByRole('link', { name: 'Add a place' })).toBeHidden();
  await office.row('Второй этаж').getByRole('link').click();
  await expect(page.getByText('300 m')).toBeVisible();
  await expect(page.getByLabel('Radius in metres')).toBeHidden();
  await office.button('Give it rules of its own').click();
  await page.getByRole('group', { name: 'Outside the circle' }).getByLabel('Turn away').check();
  await office.button('Save').click();
  await expect(page.getByText('This place has rules of its own.')).toBeVisible();

  await office.goTo('Devices');
  await expect(page.getByText('No device yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Set up a tablet' })).toBeVisible();
});
