import { expect, test } from './fixtures/office-test.ts';
import { readQr } from './fixtures/read-qr.ts';

/** How many pages a PDF has, by its objects. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('drawn cards are printed alone, ten to a sheet of A4, and what they say works at the door', async ({
  office,
  door,
  server,
}) => {
  const { page } = office;
  for (let index = 0; index < 20; index += 1) await server.addPersonPath(`Имя${index} Фамилия${index}`);
  await office.open('/people/cards', 'Cards');
  await page.getByLabel('Draw a PIN').selectOption('for everybody');
  await page.getByLabel('Draw a QR badge').selectOption('for everybody');
  await expect(page.getByText('Everybody’s present PIN stops working.')).toBeVisible();
  await office.button('Draw the cards').click();
  await expect(page.getByText('25 cards. PINs and codes are shown this once.')).toBeVisible();
  const cards = page.locator('.card-sheet__card');
  await expect(cards).toHaveCount(25);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(3);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]/);

  const aziz = cards.filter({ hasText: 'Aziz Sample' });
  const badge = await readQr(await aziz.getByRole('img').screenshot());
  const pin = (await aziz.locator('.card-sheet__pin').innerText()).replaceAll(/\D/g, '');
  expect(pin).toMatch(/^\d{4}$/);
  await door.asksForPeople();
  await expect(async () => {
    await door.readBadge(badge);
    await expect(door.identified('Aziz Sample')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await door.clockIn.click();
  await door.shows('Recorded');
  await door.tapPin(pin);
  await expect(door.identified('Aziz Sample')).toBeVisible();
  expect(await server.punches()).toMatchObject([{ direction: 'in' }]);

  await page.reload();
  await expect(cards).toHaveCount(0);
  await office.button('Draw the cards').click();
  await expect(page.getByText('Nothing was drawn')).toBeVisible();
});

test('one person gets a new PIN, which is shown once and printed without the page around it', async ({
  office,
}) => {
  const { page } = office;
  await office.open('/people', 'People');
  await page.getByRole('button', { name: 'Aziz Sample' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aziz Sample' });
  await dialog.getByRole('button', { name: 'New PIN', exact: true }).click();
  const card = dialog.locator('.card-sheet__card');
  await expect(card).toHaveCount(1);
  await expect(card.getByRole('img')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet .card-sheet__card')).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Aziz Sample' }).click();
  await expect(dialog.getByText('PIN and badge', { exact: true })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('somebody’s own phone becomes their kiosk by a link from their entry', async ({
  office,
  browser,
  front,
}) => {
  const { page } = office;
  await office.open('/people', 'People');
  await page.getByRole('button', { name: 'Aziz Sample' }).click();
  await office.button('Make a link').click();
  const link = await page.locator('.secret-line__text').innerText();
  const context = await browser.newContext({ locale: 'en-GB' });
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.getByText('Aziz Sample')).toBeVisible();
  await expect(page.getByText('“Aziz Sample” is enrolled and ready to clock.')).toBeVisible();
  expect(new URL(link).origin).toBe(front.origin);
  await context.close();
});
