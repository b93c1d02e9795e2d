import { addPerson } from '../src/server/store/add-person.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const WAREHOUSE = { title: 'Склад', lat: '41.30', lon: '69.25', radiusMetres: 50 };

test('a person is added, found, changed and moved, and the server keeps each step', async ({
  office,
  server,
}) => {
  const { page } = office;
  await office.add('/kiosk/locations', WAREHOUSE);
  await office.open('/people', 'People');
  await office.button('Add a person').click();
  const added = page.getByRole('dialog', { name: 'A new person' });
  await added.getByLabel('Last name').fill('Назаров');
  await added.getByLabel('First name').fill('Бахтиёр');
  await added.getByLabel('Staff number').fill('007');
  await added.getByLabel('Place').selectOption('Склад');
  await added.getByRole('button', { name: 'Add a person' }).click();
  await expect(added.getByText('Назаров Бахтиёр is added.')).toBeVisible();
  await expect(added.getByLabel('Last name')).toHaveValue('');
  await page.keyboard.press('Escape');

  await page.getByLabel('Name, staff number or e-mail').fill('назар');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/\?q=/);
  await page.getByRole('button', { name: 'Назаров' }).click();
  const dialog = page.getByRole('dialog', { name: 'Назаров' });
  await expect(dialog.getByLabel('Staff number')).toHaveValue('007');
  await dialog.getByLabel('First name').fill('Бахтиёрбек');
  await dialog.getByLabel('Place').selectOption('Второй этаж');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(office.row('Бахтиёрбек')).toContainText('Второй этаж');
  const row = await server.store
    .selectFrom('employees')
    .select(['first_name', 'last_name', 'tab_number', 'location_id'])
    .where('tab_number', '=', '007')
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    first_name: 'Бахтиёрбек',
    last_name: 'Назаров',
    location_id: SAMPLE.locationId,
  });
});

test('a staff number that somebody else has is refused at its field, and nothing typed is lost', async ({
  office,
  server,
}) => {
  const { page } = office;
  await addPerson(server.store, {
    firstName: 'Анна',
    lastName: 'Ли',
    locationId: SAMPLE.locationId,
    tabNumber: '9',
  });
  await office.open('/people', 'People');
  await office.button('Add a person').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First name').fill('Олег');
  await dialog.getByLabel('Staff number').fill('9');
  await dialog.getByRole('button', { name: 'Add a person' }).click();
  await expect(dialog.getByText('Somebody else has this already.')).toBeVisible();
  await expect(dialog.getByLabel('First name')).toHaveValue('Олег');
});

test('who leaves is asked after, clocks no more, and stays in the list of those who left', async ({
  office,
  door,
}) => {
  const { page } = office;
  const [, , timur] = SAMPLE.proofs;
  await office.open('/people', 'People');
  await page.getByRole('button', { name: 'Тимур Примеров' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'No longer works here…' }).click();
  await expect(dialog.getByText('Does Тимур Примеров no longer work here?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'No longer works here…' }).click();
  await dialog.getByRole('button', { name: 'Yes, they have left' }).click();
  await expect(dialog).toBeHidden();
  await expect(office.row('Тимур Примеров')).toBeHidden();
  await page.getByLabel('Show').selectOption('Also who left');
  await expect(office.row('Тимур Примеров')).toContainText('Left on');
  await expect(page.getByRole('button', { name: 'Тимур Примеров' })).toBeHidden();

  await door.asksForPeople();
  await door.tapPin(timur.pin);
  await expect(
    door.page.getByText('Nobody here has this PIN. Type it again, or ask your administrator for a new one.'),
  ).toBeVisible();
});

test('many people are paged and searched at the server, and the browser’s back button leads back', async ({
  office,
  server,
}) => {
  const { page } = office;
  for (let index = 0; index < 120; index += 1) {
    const number = String(index).padStart(3, '0');
    await addPerson(server.store, {
      firstName: 'Иван',
      lastName: `Яковлев${number}`,
      locationId: SAMPLE.locationId,
    });
  }
  await office.open('/people', 'People');
  await expect(page.getByText('1–50 of 125')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(51);
  await office.button('Next').click();
  await expect(page.getByText('51–100 of 125')).toBeVisible();
  await office.button('Next').click();
  await expect(page.getByText('101–125 of 125')).toBeVisible();
  await expect(office.button('Next')).toBeDisabled();
  await page.goBack();
  await expect(page.getByText('51–100 of 125')).toBeVisible();
  await page.getByLabel('Name, staff number or e-mail').fill('яковлев11');
  await expect(page.getByText('1–10 of 10')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1–10 of 10')).toBeVisible();
  await page.getByLabel('Name, staff number or e-mail').fill('nobody at all');
  await expect(page.getByText('Nobody was found')).toBeVisible();
});
