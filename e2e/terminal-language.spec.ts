import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const [MALIKA, SECOND] = SAMPLE.proofs;

const chooses = ({ page }: Terminal, language: string) =>
  page.getByRole('banner').getByRole('combobox').selectOption(language);
const hasLanguage = ({ page }: Terminal, code: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', code);

test('a language chosen by whoever stands there is theirs: it ends with them, and comes back with them', async ({
  terminal,
}) => {
  const { page } = terminal;
  await terminal.tapPin(MALIKA.pin);
  await chooses(terminal, 'Русский');
  await page.getByRole('button', { name: 'Приход', exact: true }).click();
  await expect(terminal.result.getByRole('heading')).toHaveText(/^Приход /);
  // The next person begins on a terminal that speaks its own language.
  await page.keyboard.press(SECOND.pin.charAt(0));
  await hasLanguage(terminal, 'en');
  await page.keyboard.press('Escape');

  await page.reload();
  await terminal.knowsPeople();
  await hasLanguage(terminal, 'en');
  await terminal.tapPin(SECOND.pin);
  await expect(terminal.clockIn).toBeVisible();
  await page.getByRole('button', { name: 'Not me' }).click();
  await terminal.tapPin(MALIKA.pin);
  await expect(page.getByRole('button', { name: 'Уход', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await hasLanguage(terminal, 'en');
});

test('a language chosen before the PIN is of whoever types it, and falls back where nobody does', async ({
  terminal,
}) => {
  const { page } = terminal;
  await chooses(terminal, 'Oʻzbekcha');
  await hasLanguage(terminal, 'uz');
  await hasLanguage(terminal, 'en');
  await chooses(terminal, 'Oʻzbekcha');
  for (const digit of MALIKA.pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Keldim', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await hasLanguage(terminal, 'en');
  await terminal.tapPin(MALIKA.pin);
  await expect(page.getByRole('button', { name: 'Keldim', exact: true })).toBeVisible();
  // Back to the terminal's own: then nothing is remembered of them.
  await chooses(terminal, 'English');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kiosk-person-languages')))
    .toContain('"languages":{}');
});

test('a badge read over somebody’s choice brings its own person’s language', async ({ terminal }) => {
  await terminal.tapPin(SECOND.pin);
  await chooses(terminal, 'Русский');
  await hasLanguage(terminal, 'ru');
  await terminal.readBadge(MALIKA.badge);
  await expect(terminal.clockIn).toBeVisible();
  await hasLanguage(terminal, 'en');
});

test('the terminal’s own language is chosen behind the administrator’s PIN, and stays', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  await server.setAdminPin('804173');
  await page.reload();
  await terminal.knowsPeople();
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog');
  for (const digit of '804173') await settings.getByRole('button', { name: digit, exact: true }).click();
  await settings.getByRole('button', { name: 'OK', exact: true }).click();
  await settings.getByRole('combobox').selectOption('Русский');
  await hasLanguage(terminal, 'ru');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Введите PIN-код' })).toBeVisible();
});
