import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeText } from './fixtures/encode-text.ts';
import { expect, test } from './fixtures/office-test.ts';

const HEAD = 'Табельный номер;Фамилия;Имя;Место работы;Эл. почта;ПИН-код';

async function choose(page: Page, text: string | Buffer, name = 'people.csv'): Promise<void> {
  const buffer = typeof text === 'string' ? encodeText(text, 'windows-1251') : text;
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test('the same table brought in again doubles nobody, and a changed one changes whom it names', async ({
  office,
  server,
}) => {
  const { page } = office;
  const count = async () => (await server.store.selectFrom('employees').select('id').execute()).length;
  const before = await count();
  const table = [HEAD, '1;Назаров;Бахтиёр;Второй этаж;;4107', '2;Ли;Анна;;;'].join('\r\n');
  await office.open('/people/import', 'Bring in a table of people');
  await choose(page, table);
  await expect(page.getByText('2 new, 0 changed, 0 as they are.')).toBeVisible();
  await office.button('Take in 2 people').click();
  await expect(page.getByText('Done: 2 new, 0 changed, 0 as they were.')).toBeVisible();
  expect(await count()).toBe(before + 2);

  await office.button('Another table').click();
  await choose(page, table);
  await expect(page.getByText('0 new, 0 changed, 2 as they are.')).toBeVisible();
  await office.button('Take in 2 people').click();
  await expect(page.getByText('Everybody in the table is here already, just as it says.')).toBeVisible();
  expect(await count()).toBe(before + 2);

  await office.button('Another table').click();
  await choose(page, table.replace('Ли;Анна', 'Ким;Анна'));
  await expect(page.getByText('0 new, 1 changed, 1 as they are.')).toBeVisible();
  await expect(page.getByText('Changed: Last name')).toBeVisible();
  await office.button('Take in 2 people').click();
  await expect(page.getByText('Done: 0 new, 1 changed, 1 as they were.')).toBeVisible();
  const [anna] = await server.store
    .selectFrom('employees')
    .select(['last_name', 'first_name'])
    .where('tab_number', '=', '2')
    .execute();
  expect(anna).toMatchObject({ last_name: 'Ким', first_name: 'Анна' });
  expect(await count()).toBe(before + 2);
});

test('nothing is taken in until every cell is right, and each fault stands at its cell', async ({
  office,
  server,
}) => {
  const { page } = office;
  const before = await server.store.selectFrom('employees').select('id').execute();
  const table = [
    HEAD,
    '1;Назаров;Бахтиёр;Луна;;4107',
    '2;Ли;;;nobody;12',
    '2;Ким;Олег;;;4107',
    '4;Соколов;Пётр;;;',
  ].join('\r\n');
  await office.open('/people/import', 'Bring in a table of people');
  await choose(page, table);
  await expect(page.getByText('3 lines have to be put right first.')).toBeVisible();
  await expect(office.button('Take in 4 people')).toBeDisabled();
  const cell = (column: string, line: number) => page.getByLabel(`${column}, Line ${line}`);
  await expect(cell('Place', 2)).toHaveAccessibleDescription(/There is no such place/);
  await expect(cell('First name', 3)).toHaveAccessibleDescription('This is missing. Fill it in.');
  await expect(cell('E-mail', 3)).toHaveAccessibleDescription(/not in the right form/);
  await expect(cell('PIN', 3)).toHaveAccessibleDescription(/not in the right form/);
  await expect(cell('Staff number', 4)).toHaveAccessibleDescription(/in the table twice/);

  await cell('Place', 2).fill('второй этаж');
  await cell('Place', 2).press('Enter');
  await expect(cell('Place', 2)).toBeHidden();
  await cell('First name', 3).fill('Анна');
  await cell('E-mail', 3).fill('anna@example.com');
  await cell('PIN', 3).fill('');
  await page.keyboard.press('Tab');
  await expect(cell('E-mail', 3)).toBeHidden();
  await office.button('Leave out line 4').click();
  await expect(page.getByText('3 new, 0 changed, 0 as they are.')).toBeVisible();
  expect(await server.store.selectFrom('employees').select('id').execute()).toEqual(before);
  await office.button('Take in 3 people').click();
  await expect(page.getByText('Done: 3 new')).toBeVisible();
  expect(await server.store.selectFrom('employees').select('id').execute()).toHaveLength(before.length + 3);
});

test('columns that nobody understands are said by hand, and pasted rows are taken like a file', async ({
  office,
}) => {
  const { page } = office;
  await office.open('/people/import', 'Bring in a table of people');
  await page
    .getByLabel('Or paste the rows here')
    .fill('Код\tКто\tЧто\n77\tНазаров Бахтиёр\tинженер\n78\tЛи Анна Сергеевна\tвахтёр');
  await office.button('Read the rows').click();
  await expect(page.getByText('No column holds names. Say below which one does.')).toBeHidden();
  await page.getByLabel('Column 2', { exact: false }).selectOption('Leave out');
  await page.getByLabel('Column 1', { exact: false }).selectOption('Leave out');
  await page.getByLabel('Column 3', { exact: false }).selectOption('Leave out');
  await expect(page.getByText('No column holds names. Say below which one does.')).toBeVisible();
  await page.getByLabel('Column 2', { exact: false }).selectOption('Whole name, last name first');
  await page.getByLabel('Column 1', { exact: false }).selectOption('Staff number');
  await expect(page.getByText('3 new, 0 changed, 0 as they are.')).toBeVisible();
});

test('a spreadsheet’s own file, an empty one and an open quotation mark are told apart, each with what to do', async ({
  office,
}) => {
  const { page } = office;
  await office.open('/people/import', 'Bring in a table of people');
  await choose(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'people.xlsx');
  await expect(page.getByText('Save it as CSV there, and choose that file.')).toBeVisible();
  await choose(page, Buffer.from(''));
  await expect(page.getByText('There are no rows in it.')).toBeVisible();
  await choose(page, 'Фамилия;Имя\r\n"Ли;Анна\r\n');
  await expect(page.getByText('A quotation mark opens on line 2 and is never closed.')).toBeVisible();
});

test('the sample file opens in a spreadsheet and is taken in as it is', async ({ office, server }) => {
  const { page } = office;
  await office.open('/people/import', 'Bring in a table of people');
  const downloading = page.waitForEvent('download');
  await office.button('Download a sample').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('people.csv');
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  await choose(page, bytes);
  await expect(page.getByText('3 new, 0 changed, 0 as they are.')).toBeVisible();
  await office.button('Take in 3 people').click();
  await expect(page.getByText('Done: 3 new')).toBeVisible();
  const numbers = await server.store
    .selectFrom('employees')
    .select('tab_number')
    .where('tab_number', 'is not', null)
    .execute();
  expect(numbers.map(({ tab_number }) => tab_number)).toEqual(['1001', '1002', '1003']);
});
