import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { OFFICE_PATHS } from '../src/contract/office/office-paths.ts';
import { parseOfficePunches } from '../src/contract/office/office-punch.ts';
import { addTestPunch } from '../src/server/fixtures/test-punches.ts';
import { addPerson } from '../src/server/store/add-person.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const [, AZIZ, THIRD] = SAMPLE.proofs;
// Nine o'clock of 2 March in Tashkent.
const NINE_MS = Date.parse('2026-03-02T04:00:00Z');
const MINUTE_MS = 60_000;
const DAY = 'from=2026-03-02&to=2026-03-02';
const RECORD = `/record?${DAY}`;

test('each entry says when, where, how far off, how late, by which way, and why somebody should look', async ({
  office,
  server,
}) => {
  const kiosk = { method: 'pin', position: { accuracyMetres: 20, ageMs: 0 } };
  await addTestPunch(server.store, NINE_MS, { id: 'odd', marks: ['outside'], verdict: 'kept', kiosk });
  await server.store
    .updateTable('punches')
    .set({ latitude: 41.2948726905277, longitude: 69.24597090975743, received_at: NINE_MS + 95 * MINUTE_MS })
    .execute();
  await addTestPunch(server.store, NINE_MS + 1_000, { personId: THIRD.employeeId, verdict: 'doubtful' });
  await office.open(RECORD, 'Record');
  const odd = office.row('Aziz Sample');
  for (const words of [
    '09:00',
    'Clock-in',
    'Второй этаж',
    '111 m from the middle, ±20 m',
    'Kept offline',
    'arrived 1 h 35 min late',
    'PIN',
    'Outside the place',
    'To be reviewed',
  ]) {
    await expect(odd).toContainText(words);
  }
  await expect(office.page.getByText('The time is doubtful')).toBeVisible();
});

test('filters stand in the address, so that the way back and a reload lead to what was asked for', async ({
  office,
  server,
}) => {
  await addTestPunch(server.store, NINE_MS, {});
  await addTestPunch(server.store, NINE_MS + 1_000, { personId: THIRD.employeeId });
  await office.open(RECORD, 'Record');
  const rows = office.page.getByRole('table', { name: 'Record' }).getByRole('rowheader');
  await expect(rows).toHaveCount(2);
  const person = office.page.getByRole('combobox', { name: 'Person' });
  await person.fill('aziz');
  await office.page.getByRole('option', { name: /Aziz Sample/ }).click();
  await expect(rows).toHaveText(['Aziz Sample']);
  await expect(office.page).toHaveURL(new RegExp(`person=${AZIZ.employeeId}`));
  await office.page.getByLabel('Review').selectOption('To be reviewed');
  await expect(office.page.getByText('No punches here')).toBeVisible();
  await office.page.goBack();
  await expect(rows).toHaveText(['Aziz Sample']);
  await expect(person).toHaveValue('Aziz Sample');
  await office.page.reload();
  await expect(rows).toHaveText(['Aziz Sample']);
  await expect(person).toHaveValue('Aziz Sample');
  await office.page.goBack();
  await expect(rows).toHaveCount(2);
  await expect(person).toHaveValue('');
});

test('the person is found with the keyboard alone', async ({ office, server }) => {
  await addTestPunch(server.store, NINE_MS, {});
  await addTestPunch(server.store, NINE_MS + 1_000, { personId: THIRD.employeeId });
  await office.open(RECORD, 'Record');
  const person = office.page.getByRole('combobox', { name: 'Person' });
  await person.focus();
  await office.page.keyboard.type('aziz');
  await expect(office.page.getByRole('option', { name: /Aziz Sample/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await office.page.keyboard.press('Enter');
  await expect(office.page).toHaveURL(/person=/);
  await expect(person).toBeFocused();
  await person.fill('nobody of that name');
  await expect(office.page.getByText('Nobody has that name.')).toBeVisible();
  await office.page.keyboard.press('Escape');
  await expect(person).toHaveValue('Aziz Sample');
  await person.fill('');
  await office.page.keyboard.press('Enter');
  await expect(office.page).not.toHaveURL(/person=/);
});

test('a long record is paged through, there and back', async ({ office, server }) => {
  for (let at = 0; at < 60; at += 1) {
    await addTestPunch(server.store, NINE_MS + at * MINUTE_MS, { id: `n${at}` });
  }
  await office.open(RECORD, 'Record');
  const rows = office.page.getByRole('table', { name: 'Record' }).getByRole('rowheader');
  await expect(rows).toHaveCount(50);
  await office.button('Next').click();
  await expect(rows).toHaveCount(10);
  await expect(office.row('Aziz Sample').last()).toContainText('09:00');
  await office.button('Back').click();
  await expect(rows).toHaveCount(50);
  await expect(office.button('Next')).toBeEnabled();
});

test('a correction stands beside what was recorded and never over it', async ({ office, server }) => {
  const id = await addTestPunch(server.store, NINE_MS + 17_000, {});
  const before = await server.store.selectFrom('punches').selectAll().execute();
  await office.open(RECORD, 'Record');
  const row = office.row('Aziz Sample');
  await row.getByRole('button', { name: 'Correct' }).click();
  const dialog = office.page.getByRole('dialog', { name: 'Correct a punch' });
  await expect(dialog).toContainText('What was recorded stays');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing is changed yet');
  await dialog.getByLabel('Time').fill('08:30');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog.getByText('Say why, in a few words.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Забыл отметиться,\nохрана видела');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog).toBeHidden();
  const history = row.getByRole('list', { name: 'What became of it' });
  await expect(history.getByRole('listitem')).toHaveText([
    /^Recorded Clock-in · 2 Mar 2026, 09:00 · Второй этаж$/,
    /^Corrected Clock-in · 2 Mar 2026, 08:30 · Второй этаж.*Забыл отметиться, охрана видела.*administrator@sample\.invalid, .*\d\d:\d\d$/,
  ]);
  await expect(row).toContainText('08:30');

  await row.getByRole('button', { name: 'Correct' }).click();
  await dialog.getByLabel(/^Strike it out/).check();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Нажато дважды');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await expect(row).toContainText('Does not count');

  expect(await server.store.selectFrom('punches').selectAll().execute()).toEqual(before);
  const told = parseOfficePunches(await office.get(`${OFFICE_PATHS.punches}?${DAY}`));
  expect(told?.punches).toMatchObject([
    {
      id,
      eventTime: '2026-03-02 09:00:17',
      counts: false,
      corrections: [
        { kind: 'change', holds: { eventTime: '2026-03-02 08:30:00' } },
        { kind: 'strike', holds: null },
      ],
    },
  ]);
});

test('a forgotten punch is added for whoever forgot it, and is told from what was recorded', async ({
  office,
  server,
}) => {
  await office.open(RECORD, 'Record');
  await office.button('Add a punch').click();
  const dialog = office.page.getByRole('dialog', { name: 'Add a forgotten punch' });
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog.getByText('Choose whose punch it is.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Person' }).fill('aziz');
  await office.page.getByRole('option', { name: /Aziz Sample/ }).click();
  await dialog.getByLabel('Clock-out').check();
  await dialog.getByLabel('Time').fill('18:05');
  await dialog.getByLabel('Place').selectOption('Второй этаж');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Ушёл через склад');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog).toBeHidden();
  const row = office.row('Aziz Sample');
  await expect(row).toContainText('18:05');
  await expect(row).toContainText('Added in the office');
  await expect(row).toContainText('Ушёл через склад');
  expect(await server.punches()).toEqual([]);
});

test('the table for a spreadsheet has its mark, its Cyrillic, and no formula', async ({ office, server }) => {
  const { id } = await addPerson(server.store, {
    firstName: '=2+5',
    lastName: 'Формула',
    locationId: SAMPLE.locationId,
  });
  await addTestPunch(server.store, NINE_MS, { personId: id });
  await addTestPunch(server.store, NINE_MS + 24 * 60 * MINUTE_MS, {});
  await office.open(RECORD, 'Record');
  const inEnglish = await saved(office.page);
  expect(inEnglish.name).toBe('punches_2026-03-02_2026-03-02.csv');
  expect(inEnglish.text.startsWith('\uFEFFName,')).toBe(true);
  const [, line = '', end] = inEnglish.text.split('\r\n');
  expect(line).toContain("'=2+5 Формула,");
  expect(line).toContain('2026-03-02,09:00:00');
  expect(end).toBe('');
  await office.page.getByLabel('Language').selectOption('Русский');
  expect((await saved(office.page)).text.startsWith('\uFEFFИмя;Табельный номер;')).toBe(true);
});

async function saved(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: /CSV/ }).click();
  const download: Download = await begun;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
