import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const [MALIKA] = SAMPLE.proofs;
const NAME = 'Малика Образцова';

test('a tablet says of itself how it is, and is called by another name', async ({ office, door, server }) => {
  await expect.poll(async () => (await server.devices())[0]?.heartbeat).toBeTruthy();
  await office.open('/devices', 'Devices');
  const row = office.row('Entrance');
  for (const words of ['Второй этаж', 'Tablet at the door', 'In contact', 'right']) {
    await expect(row).toContainText(words);
  }
  await expect(office.page.getByText('1 in use, all in contact')).toBeVisible();
  await row.getByRole('link', { name: 'Entrance' }).click();
  await expect(office.heading('Entrance')).toBeVisible();
  await expect(office.page.getByRole('list', { name: 'Self-check' }).getByText('Server')).toBeVisible();
  await expect(office.page.getByText('no punch yet')).toBeVisible();
  await office.button('Rename').click();
  const dialog = office.page.getByRole('dialog', { name: 'Rename' });
  await dialog.getByLabel('Name').fill('Главный вход');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(office.heading('Главный вход')).toBeVisible();
  expect((await server.devices()).map(({ name }) => name)).toEqual(['Главный вход']);
  expect(await door.page.title()).not.toBe('');
});

test('what a revoked tablet still held waits for a yes, and counts from then on', async ({
  office,
  door,
  front,
  server,
}) => {
  front.fail({ kind: 'answer', status: 503 });
  await door.tapPin(MALIKA.pin);
  await door.clockIn.click();
  await door.shows('Kept on this device');
  await office.open('/devices', 'Devices');
  await office.row('Entrance').getByRole('link', { name: 'Entrance' }).click();
  await office.button('Revoke').click();
  const dialog = office.page.getByRole('dialog', { name: 'Revoke Entrance?' });
  await expect(dialog).toContainText('those punches wait in “To review” and count only after your yes');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect((await server.store.selectFrom('devices').select('revoked_at').execute())[0]?.revoked_at).toBeNull();
  await office.button('Revoke').click();
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(office.page.getByText(/^Revoked \d\d:\d\d$/)).toBeVisible();
  await expect(office.button('Revoke')).toBeHidden();

  front.heal();
  await door.page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(async () => (await server.punches()).length).toBe(1);
  await office.goTo('Who is in');
  await expect(office.row(NAME)).toBeHidden();
  await office.goTo('To review');
  const card = office.page.getByRole('article');
  await expect(card).toContainText('From a revoked device');
  await expect(card).toContainText('It does not count until you say yes.');
  await card.getByRole('button', { name: 'Yes, it counts' }).click();
  await expect(office.page.getByText('Nothing waits for you')).toBeVisible();
  await office.goTo('Who is in');
  await expect(office.row(NAME)).toContainText('In');
  const [{ quarantine } = { quarantine: null }] = await server.store
    .selectFrom('punches')
    .select('quarantine')
    .execute();
  expect(quarantine).toBe('taken');
});

test('a tablet is set up from the office: its code makes another browser the terminal', async ({
  office,
  browser,
  server,
  front,
}) => {
  await office.open('/devices/new', 'Set up a tablet');
  await office.page.getByLabel('What it is called').fill('Склад');
  await office.page.getByRole('button', { name: 'Draw the code' }).click();
  const link = office.page.getByText(/#enrol=/);
  await expect(link).toBeVisible();
  const { hash } = new URL((await link.textContent()) ?? '');
  const context = await browser.newContext({ locale: 'en-GB' });
  const tablet = await context.newPage();
  await tablet.goto(`${front.origin}/${hash}`);
  await expect(tablet.getByRole('region', { name: 'Enter your PIN' })).toBeVisible();
  await office.open('/devices', 'Devices');
  await expect(office.row('Склад')).toContainText('In contact');
  expect((await server.devices()).map(({ name }) => name)).toEqual(['Склад']);
  await context.close();
});

test('missing numbers, odd ones and wrong PINs are shown in the list and explained with the device', async ({
  office,
  door,
  server,
}) => {
  await expect.poll(async () => (await server.devices())[0]?.heartbeat).toBeTruthy();
  await door.page.close();
  const report = { device: 'any', head: 12, waiting: [3], refused: [], undone: [] };
  await server.store
    .updateTable('devices')
    .set({ chain_report: JSON.stringify(report), chain_reported_at: Date.now() - 3_600_000 })
    .execute();
  const { id } = await server.store.selectFrom('devices').select('id').executeTakeFirstOrThrow();
  const burst = {
    device_id: id,
    kind: 'pin-burst',
    happened_at: Date.now() - 60_000,
    received_at: Date.now(),
  } as const;
  await server.store
    .insertInto('device_events')
    .values({ ...burst, detail: JSON.stringify({ wrongPins: 6 }) })
    .execute();
  await office.open('/devices?show=trouble', 'Devices');
  const row = office.row('Entrance');
  await expect(row).toContainText('11 punches missing');
  await expect(row).toContainText('Wrong PINs');
  await row.getByRole('link', { name: 'Entrance' }).click();
  await expect(
    office.page.getByText(/^11 punches are missing: 1–2, 4–12\. The device gave these numbers out/),
  ).toBeVisible();
  await expect(office.page.getByText(/^6 wrong PINs in a row, \d\d:\d\d$/)).toBeVisible();
});
