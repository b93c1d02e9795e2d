import { expect, test } from './fixtures/kiosk-test.ts';

test.describe('in a browser set to Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('everything is in Russian, from the setup to the receipt', async ({ page, server, front }) => {
    await page.goto(front.origin);
    await expect(page.getByRole('heading', { name: 'Устройство ещё не настроено' })).toBeVisible();
    await page.goto(`${front.origin}${server.enrolmentPath}`);
    await page.getByRole('button', { name: 'Приход', exact: true }).click();
    const status = page.getByRole('status');
    await expect(status.getByText('Записано', { exact: true })).toBeVisible();
    const [row] = await server.punches();
    await expect(status.getByRole('heading')).toHaveText(`Приход ${row?.eventTime.slice(11, 16)}`);
    await expect(status).toContainText('радиус 300 м');
    await expect(status).toContainText('72 м от центра, точность ±18 м');
    await expect(page.getByRole('button', { name: 'Уход', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Всё отправлено' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
});

test.describe('in a browser set to Uzbek', () => {
  test.use({ locale: 'uz' });

  test('everything is in Uzbek, and a kept punch says so', async ({ page, server, front }) => {
    front.fail({ kind: 'answer', status: 500 });
    await page.goto(`${front.origin}${server.enrolmentPath}`);
    await page.getByRole('button', { name: 'Ketdim', exact: true }).click();
    const status = page.getByRole('status');
    await expect(status.getByText('Shu qurilmada saqlandi', { exact: true })).toBeVisible();
    await expect(status.getByRole('heading')).toHaveText(/^Ketish \d\d:\d\d$/);
    await expect(page.getByRole('button', { name: '1 ta belgi yuborilishini kutmoqda' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keldim', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uz');
  });
});

test.describe('in a browser set to Kazakh', () => {
  test.use({ locale: 'kk-KZ' });

  test('everything is in Kazakh, from the setup to the receipt', async ({ page, server, front }) => {
    await page.goto(front.origin);
    await expect(page.getByRole('heading', { name: 'Кіру', exact: true })).toBeVisible();
    await page.goto(`${front.origin}${server.enrolmentPath}`);
    await page.getByRole('button', { name: 'Келдім', exact: true }).click();
    const status = page.getByRole('status');
    await expect(status.getByText('Жазылды', { exact: true })).toBeVisible();
    await expect(status).toContainText('радиусы 300 м');
    await expect(status).toContainText('ортасынан 72 м, дәлдігі ±18 м');
    await expect(page.getByRole('button', { name: 'Кеттім', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Бәрі жіберілді' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await expect(page).toHaveTitle('Workly терминалы');
  });
});

test.describe('in a browser that counts twelve hours', () => {
  test.use({ locale: 'en-US' });

  test('the clock, the receipt and the day do so too', async ({ kiosk, server }) => {
    await expect(kiosk.page.locator('time').first()).toHaveText(/^\d{1,2}:\d{2}\d{2} [AP]M$/);
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    const [row] = await server.punches();
    const [hour = 0, minute = 0] = row?.eventTime.slice(11, 16).split(':').map(Number) ?? [];
    const told = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\\s${hour < 12 ? 'AM' : 'PM'}`;
    await expect(kiosk.status.getByRole('heading')).toHaveText(new RegExp(`^Clocked in ${told}$`));
    await expect(kiosk.page.getByText(new RegExp(`^In since ${told}`))).toBeVisible();
  });
});

test.describe('in a browser set to a language that there is not', () => {
  test.use({ locale: 'fr-FR' });

  test('everything is in English', async ({ kiosk }) => {
    await expect(kiosk.clockIn).toBeVisible();
    await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a language once chosen is kept over reloads, and the last punch is told in it', async ({ kiosk }) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.page.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
  await expect(kiosk.status.getByText('Записано', { exact: true })).toBeVisible();
  await kiosk.page.reload();
  await expect(kiosk.page.getByRole('button', { name: 'Приход', exact: true })).toBeVisible();
  await kiosk.page.getByRole('combobox', { name: 'Язык' }).selectOption('Oʻzbekcha');
  await kiosk.page.reload();
  await expect(kiosk.page.getByRole('button', { name: 'Keldim', exact: true })).toBeVisible();
});
