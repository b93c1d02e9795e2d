import { SAMPLE } from '../src/server/store/sample.ts';
import { pressOn, tabTo } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA] = SAMPLE.proofs;
const ADMIN_PIN = '804173';

test.use({ policy: { undoSeconds: 15 } });

test('PIN, direction, result and the way back go by keys, and the next key of each step is at hand', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  await terminal.type(MALIKA.pin);
  await expect(terminal.clockIn).toBeFocused();
  await page.keyboard.press('Enter');
  // A second press of the same key takes nothing back.
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: 'Малика Образцова' });
  await expect(result).toBeFocused();
  const undo = result.getByRole('button', { name: 'Undo' });
  // There is no way back before the punch is on the disk.
  await expect(undo).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Space');
  await terminal.shows('Taken back');
  await expect(result).toBeFocused();
  expect(await server.punches()).toEqual([]);
});

test('a name is chosen by keys, and the way back leads to the button that opened the list', async ({
  terminal,
}) => {
  const { page } = terminal;
  const opener = page.getByRole('button', { name: 'Choose your name' });
  await pressOn(page, opener);
  await expect(page.getByRole('heading', { name: 'Choose your name' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('searchbox', { name: 'Search by name' }));
  await page.keyboard.type('Мал');
  await pressOn(page, page.getByRole('button', { name: 'Малика Образцова' }));
  await expect(terminal.clockIn).toBeFocused();
  await expect(page.getByRole('region', { name: /^Малика Образцова No punch yet$/ })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Not me' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(terminal.pad).toBeFocused();
});

test('the pad’s own keys are pressed by keys too', async ({ terminal }) => {
  const { page } = terminal;
  for (const digit of MALIKA.pin) {
    await pressOn(page, terminal.pad.getByRole('button', { name: digit, exact: true }), 'Space');
  }
  await expect(terminal.clockIn).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(terminal.pad).toBeFocused();
});

test('what is recorded about the identified person opens and closes by keys', async ({ terminal }) => {
  const { page } = terminal;
  await terminal.type(MALIKA.pin);
  await expect(terminal.clockIn).toBeFocused();
  const opener = page.getByRole('button', { name: 'What is recorded about you' });
  await tabTo(page, opener, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'What is recorded about you' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('a question before a tap has the focus, and its answers are the next keys', async ({ terminal }) => {
  const { page } = terminal;
  await terminal.type(MALIKA.pin);
  await expect(terminal.clockIn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Малика Образцова' })).toBeFocused();
  await terminal.type(MALIKA.pin);
  await expect(terminal.clockOut).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^You clocked in \d+ s ago\.$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
});

test('the self-check and the settings behind their PIN open and close by keys', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await terminal.knowsPeople();
  const check = page.getByRole('contentinfo').getByRole('button', { name: /works|Works|attention/ });
  await pressOn(page, check);
  await expect(page.getByRole('dialog', { name: 'Self-check' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(check).toBeFocused();

  const opener = page.getByRole('button', { name: 'Settings' });
  await pressOn(page, opener);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('region', { name: 'Administrator’s PIN' })).toBeVisible();
  await terminal.type(ADMIN_PIN);
  await page.keyboard.press('Enter');
  await expect(settings.getByRole('heading', { name: 'End this terminal' })).toBeVisible();
  await expect(settings.locator(':focus')).toHaveCount(1);
  await pressOn(page, settings.getByRole('button', { name: 'Open', exact: true }));
  await expect(page.getByRole('dialog', { name: 'Punches on this device' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
