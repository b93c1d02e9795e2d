import { pressOn, tabTo } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('with the keyboard alone a person clocks in and out, and the focus stays where they are', async ({
  kiosk,
  server,
}) => {
  const { page } = kiosk;
  await pressOn(page, kiosk.clockIn);
  await kiosk.shows('Recorded');
  await expect(kiosk.clockIn).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kiosk.clockOut).toBeFocused();
  await page.keyboard.press('Space');
  await expect(kiosk.status.getByRole('heading')).toHaveText(/^Clocked out/);
  await kiosk.shows('Recorded');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
});

test('whoever closes a result presses no button by pressing the key again', async ({ kiosk, server }) => {
  const { page } = kiosk;
  await pressOn(page, kiosk.clockIn);
  await kiosk.shows('Recorded');
  await tabTo(page, page.getByRole('button', { name: 'Close', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.screen__stage')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kiosk.clockIn).toBeFocused();
  expect(await server.punches()).toHaveLength(1);
});

test('the list, what is recorded, and signing out open and close by keys, and give the focus back', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  const openers = [
    [kiosk.line, 'Punches on this device'],
    [page.getByRole('button', { name: 'What is recorded about you' }), 'What is recorded about you'],
    [page.getByRole('button', { name: 'Sign out' }), 'Sign out on this device?'],
  ] as const;
  for (const [opener, title] of openers) {
    const dialog = page.getByRole('dialog', { name: title });
    await pressOn(page, opener);
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('a punch is given up by keys: each step has the focus, and none leaves it lost', async ({
  kiosk,
  server,
  front,
}) => {
  const { page } = kiosk;
  front.failNext({ kind: 'answer', status: 403, body: '{"message":"Access denied","code":7004}' });
  await pressOn(page, kiosk.clockIn);
  await kiosk.shows('Refused');
  await pressOn(page, kiosk.line);
  const list = page.getByRole('dialog', { name: 'Punches on this device' });
  await pressOn(page, list.getByRole('button', { name: 'Give up' }));
  const form = page.getByRole('dialog', { name: 'Give up' });
  await expect(form.getByRole('heading', { name: 'Give up' })).toBeFocused();
  await tabTo(page, form.getByRole('textbox', { name: 'Why?' }));
  await page.keyboard.type('I was on leave');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('heading', { name: 'Punches on this device' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(kiosk.line).toBeFocused();
  expect(await server.punches()).toEqual([]);
});

test('the language is chosen by keys, and keeps the focus', async ({ kiosk }) => {
  const { page } = kiosk;
  const menu = page.getByRole('banner').getByRole('combobox');
  await tabTo(page, menu);
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Приход', exact: true })).toBeVisible();
  await expect(menu).toBeFocused();
});

test('signing out goes by keys to the end, which is the page for signing in', async ({ kiosk }) => {
  const { page } = kiosk;
  await pressOn(page, page.getByRole('button', { name: 'Sign out' }));
  const sure = page.getByRole('dialog', { name: 'Sign out on this device?' });
  await pressOn(page, sure.getByRole('button', { name: 'Sign out' }));
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail' }));
});
