import { readFile } from 'node:fs/promises';
import { OFFICE_PATHS } from '../src/contract/office/office-paths.ts';
import { addTestPunch } from '../src/server/fixtures/test-punches.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const [MALIKA, AZIZ, THIRD] = SAMPLE.proofs;
const HOUR_MS = 3_600_000;
// Midnight of 2 March in Tashkent.
const MIDNIGHT_MS = Date.parse('2026-03-01T19:00:00Z');
const HOURS = '/hours?from=2026-03-02&to=2026-03-03';

test('a night shift is one day’s hours, on the day on which it began, and an open pair is named', async ({
  office,
  server,
}) => {
  const at = (hour: number) => MIDNIGHT_MS + hour * HOUR_MS;
  await addTestPunch(server.store, at(22), { direction: 'in' });
  await addTestPunch(server.store, at(30.25), { direction: 'out' });
  await addTestPunch(server.store, at(8), { personId: THIRD.employeeId, direction: 'in' });
  await addTestPunch(server.store, at(33), { personId: THIRD.employeeId, direction: 'out' });
  await addTestPunch(server.store, at(9), {
    personId: MALIKA.employeeId,
    direction: 'in',
    marks: ['outside'],
  });
  await addTestPunch(server.store, at(13), { personId: MALIKA.employeeId, direction: 'out' });
  await addTestPunch(server.store, at(14), { personId: MALIKA.employeeId, direction: 'out' });
  await office.open(HOURS, 'Hours');
  const night = office.row('Aziz Sample');
  await expect(night).toHaveCount(1);
  await expect(night).toContainText('Monday 2 March');
  await expect(night).toContainText('22:00');
  await expect(night).toContainText('06:15 the next day');
  await expect(night).toContainText('8 h 15 min');
  const open = office.row('Малика Образцова');
  await expect(open).toContainText('4 h 0 min');
  await expect(open).toContainText('Clocked out 14:00, never in');
  await expect(open).toContainText('1 to be reviewed');
});

test('a correction changes the hours, and the day leads to the punches that it is made of', async ({
  office,
  server,
}) => {
  await addTestPunch(server.store, MIDNIGHT_MS + 9 * HOUR_MS, { direction: 'in' });
  await addTestPunch(server.store, MIDNIGHT_MS + 17 * HOUR_MS, { direction: 'out' });
  await office.open(HOURS, 'Hours');
  const row = office.row('Aziz Sample');
  await expect(row).toContainText('8 h 0 min');
  await row.getByRole('link', { name: /^Monday 2 March/ }).click();
  await expect(office.heading('Record')).toBeVisible();
  await expect(office.page).toHaveURL(new RegExp(`person=${AZIZ.employeeId}`));
  const leaving = office.row('Aziz Sample').filter({ hasText: 'Clock-out' });
  await leaving.getByRole('button', { name: 'Correct' }).click();
  const dialog = office.page.getByRole('dialog');
  await dialog.getByLabel('Time').fill('18:30');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Задержался');
  await dialog.getByRole('button', { name: 'Write the correction' }).click();
  await expect(dialog).toBeHidden();
  await office.page.goBack();
  await expect(row).toContainText('9 h 30 min');
  await expect(row).toContainText('18:30');
  await expect(row).toContainText('1 corrected');
});

test('whoever is in now is shown so, and of one person the sum of the days', async ({ office, server }) => {
  const nowMs = Date.now();
  await addTestPunch(server.store, nowMs - HOUR_MS, { direction: 'in' });
  for (const day of [1, 2]) {
    const noonMs = nowMs - day * 24 * HOUR_MS;
    await addTestPunch(server.store, noonMs - 2 * HOUR_MS, { direction: 'in' });
    await addTestPunch(server.store, noonMs, { direction: 'out' });
  }
  const from = new Date(nowMs - 9 * 24 * HOUR_MS).toISOString().slice(0, 10);
  const to = new Date(nowMs + 24 * HOUR_MS).toISOString().slice(0, 10);
  await office.open(`/hours?from=${from}&to=${to}&person=${AZIZ.employeeId}`, 'Hours');
  await expect(office.page.getByText('In all 4 h 0 min')).toBeVisible();
  await expect(office.row('Aziz Sample').filter({ hasText: 'In now' })).toHaveCount(1);
  await expect(office.page.getByText('never out')).toBeHidden();
});

test('the table of hours has each day once, and more days than a year are not asked for', async ({
  office,
  server,
}) => {
  await addTestPunch(server.store, MIDNIGHT_MS + 9 * HOUR_MS, { direction: 'in' });
  await addTestPunch(server.store, MIDNIGHT_MS + 17 * HOUR_MS, { direction: 'out' });
  await office.open(HOURS, 'Hours');
  const begun = office.page.waitForEvent('download');
  await office.page.getByRole('link', { name: /CSV/ }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe('hours_2026-03-02_2026-03-03.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.split('\r\n').filter((line) => line.startsWith('Aziz Sample,'))).toHaveLength(1);
  let asked = 0;
  office.page.on('request', (request) => {
    if (request.url().includes(OFFICE_PATHS.hours)) asked += 1;
  });
  await office.page.getByLabel('From').fill('2024-01-01');
  await expect(office.page.getByText('At most 366 days can be shown at once.')).toBeVisible();
  await office.page.getByLabel('From').fill('2026-03-09');
  await expect(office.page.getByText('The first day is after the last.')).toBeVisible();
  expect(asked).toBe(0);
});
