import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const [MALIKA] = SAMPLE.proofs;
const HOUR_MS = 3_600_000;
const NAME = 'Малика Образцова';

test('who clocks in at the door is in on the office’s page at once, without loading it again', async ({
  office,
  door,
}) => {
  await office.open('', 'Who is in');
  await expect(office.page.getByText('Live', { exact: true })).toBeVisible();
  await expect(office.page.getByText('Nobody is in this list')).toBeVisible();
  const loads: string[] = [];
  office.page.on('load', (page) => loads.push(page.url()));
  await door.tapPin(MALIKA.pin);
  await door.clockIn.click();
  const row = office.row(NAME);
  await expect(row).toContainText('In');
  await expect(row).toContainText('for 0 min');
  await expect(row).toContainText('Второй этаж');
  await expect(office.page.getByText(/^1 of \d+ is in$/)).toBeVisible();
  await door.tapPin(MALIKA.pin);
  await door.clockOut.click();
  await door.page.getByRole('button', { name: 'Clock out all the same' }).click();
  await expect(row).toBeHidden();
  await office.page.getByLabel('Show').selectOption('Out');
  await expect(row).toContainText('Out');
  expect(loads).toEqual([]);
});

test('a stream that is cut says so and since when; back again it shows what happened meanwhile', async ({
  office,
  front,
  server,
}) => {
  await office.open('', 'Who is in');
  await expect(office.page.getByText('Live', { exact: true })).toBeVisible();
  front.plug(false);
  await expect(
    office.page.getByText(/^Not live since \d\d:\d\d: the server cannot be reached/),
  ).toBeVisible();
  await server.addPunch(MALIKA.employeeId, 'in', Date.now());
  await expect(office.row(NAME)).toBeHidden();
  front.plug(true);
  await expect(office.row(NAME)).toContainText('In');
  await expect(office.page.getByText('Live', { exact: true })).toBeVisible();
  await expect(office.page.getByText(/^Not live since/)).toBeHidden();
});

test('a session that ended is asked for on the spot, and the page goes on live where it was', async ({
  office,
  server,
}) => {
  await office.open('?show=all', 'Who is in');
  await expect(office.page.getByText('Live', { exact: true })).toBeVisible();
  // The sample company has another password from each start on, and nobody who is signed in.
  await server.stop();
  await expect(office.page.getByText(/^Not live since/)).toBeVisible();
  await server.start();
  const dialog = office.page.getByRole('dialog', { name: 'Sign in again' });
  await dialog.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog).toBeHidden();
  await expect(office.page.getByText('Live', { exact: true })).toBeVisible();
  await server.addPunch(MALIKA.employeeId, 'in', Date.now());
  await expect(office.row(NAME)).toContainText('In');
});

test('how fresh the knowledge is is said for each place, with what a silent tablet was holding', async ({
  office,
  door,
  server,
}) => {
  await expect.poll(async () => (await server.devices())[0]?.heartbeat).toBeTruthy();
  await door.page.close();
  const { heartbeat } = await server.store
    .selectFrom('devices')
    .select('heartbeat')
    .where('name', '=', 'Entrance')
    .executeTakeFirstOrThrow();
  const told = JSON.parse(heartbeat ?? '');
  await server.store
    .updateTable('devices')
    .set({
      last_contact_at: Date.now() - HOUR_MS,
      heartbeat: JSON.stringify({ ...told, counts: { ...told.counts, waiting: 3 } }),
    })
    .where('name', '=', 'Entrance')
    .execute();
  await office.open('', 'Who is in');
  await expect(
    office.page.getByText(
      /^The tablet at Второй этаж has been silent since (yesterday )?\d\d:\d\d; it holds 3 punches\.$/,
    ),
  ).toBeVisible();
});

test('the list is narrowed by place, by standing and by name, and says so in its address', async ({
  office,
  server,
}) => {
  const STORE = { id: 900, title: 'Склад' };
  await server.store
    .insertInto('locations')
    .values({ ...STORE, company_id: 1, lat: '41.3', lon: '69.3', radius: 50, address: null })
    .execute();
  await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 90 * 60_000);
  await office.open('', 'Who is in');
  const row = office.row(NAME);
  await expect(row).toContainText('for 1 h 30 min');
  await office.page.getByLabel('Place').selectOption(STORE.title);
  await expect(row).toBeHidden();
  await expect(office.page).toHaveURL(/\/office\?place=900$/);
  await office.page.getByLabel('Place').selectOption('All places');
  await office.page.getByLabel('Search by name').fill('образ мал');
  await expect(row).toBeVisible();
  await office.page.getByLabel('Search by name').fill('nobody');
  await expect(office.page.getByText('Nobody is in this list')).toBeVisible();
  await office.page.getByLabel('Search by name').fill('');
  await office.page.reload();
  await expect(row).toBeVisible();
});

test('the roll call prints who is in on A4 with boxes to tick, when it was made and what may be missing', async ({
  office,
  server,
}) => {
  await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 90 * 60_000);
  await office.page.addInitScript(() => {
    // What is printed is on the page only while it is printed.
    addEventListener('afterprint', () => {
      const sheet = document.querySelector('.print-sheet');
      document.documentElement.dataset.printed = sheet?.textContent ?? 'nothing';
    });
  });
  await office.open('', 'Who is in');
  await expect(office.row(NAME)).toBeVisible();
  await expect(office.button('Print roll call')).toBeEnabled();
  const pdf = await office.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12]/);
  const printed = office.page.locator('html');
  await expect(printed).toHaveAttribute('data-printed', /Roll call.*Made .*\d\d:\d\d.*1 person is in/);
  await expect(printed).toHaveAttribute('data-printed', new RegExp(`Here.*${NAME}.*Checked by`));
  await expect(office.page.locator('.print-sheet')).toHaveCount(0);
});
