import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;
const ADMIN_PIN = '804173';

/** Runs in a page: what a terminal waits for before it is idle again comes sooner. */
function hurries(): void {
  const real = window.setTimeout;
  const sooner = (handler: TimerHandler, ms?: number) =>
    real(handler, ms === 15_000 || ms === 30_000 ? 1_500 : ms);
  // Node's types give it a second form, which a page has not.
  window.setTimeout = sooner as typeof window.setTimeout;
}

test('a key that opens something of the browser’s does nothing, and a printed page is blank', async ({
  terminal,
}) => {
  const { page } = terminal;
  const swallowed = await page.evaluate(() => {
    const keys = ['p', 's', 'o', 'u', 'f', 'g', 'j', 'h', 'd', '+', '-'].map((key) => ({
      key,
      ctrlKey: true,
    }));
    return [...keys, { key: 'F1' }, { key: 'F3' }, { key: 'F7' }].filter((init) => {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return !event.defaultPrevented;
    });
  });
  expect(swallowed).toEqual([]);
  const zoomed = await page.evaluate(() => {
    const event = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return !event.defaultPrevented;
  });
  expect(zoomed).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect(terminal.pad).toBeHidden();
});

test('a badge whose content names a language does not choose it', async ({ terminal }) => {
  const { page } = terminal;
  await page.getByRole('combobox', { name: 'Language' }).focus();
  await terminal.readBadge('OZB-4411');
  await expect(page.getByText('This badge is not known here.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('somebody else’s badge closes what the one before left open about themselves', async ({ terminal }) => {
  const { page } = terminal;
  await terminal.tapPin(MALIKA.pin);
  await page.getByRole('button', { name: 'What is recorded about you' }).click();
  await expect(page.getByRole('dialog', { name: 'What is recorded about you' })).toBeVisible();
  await terminal.readBadge(AZIZ.badge);
  await expect(terminal.identified('Aziz Sample')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('left alone', () => {
  test.use({ pageScripts: [hurries] });

  test('what is recorded about a person closes by itself, and the person is forgotten', async ({
    terminal,
  }) => {
    const { page } = terminal;
    await terminal.tapPin(MALIKA.pin);
    await page.getByRole('button', { name: 'What is recorded about you' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Малика Образцова')).toHaveCount(0);
  });

  test('settings and queue close by themselves and want the PIN again', async ({ terminal, server }) => {
    const { page } = terminal;
    await server.setAdminPin(ADMIN_PIN);
    await page.reload();
    await terminal.knowsPeople();
    for (const inside of ['Settings', 'Punches on this device']) {
      await page.getByRole('button', { name: 'Settings' }).click();
      const gate = page.getByRole('region', { name: 'Administrator’s PIN' });
      for (const digit of ADMIN_PIN) await gate.getByRole('button', { name: digit, exact: true }).click();
      await gate.getByRole('button', { name: 'OK', exact: true }).click();
      if (inside !== 'Settings') await page.getByRole('button', { name: 'Open', exact: true }).click();
      await expect(page.getByRole('dialog', { name: inside })).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('region', { name: 'Administrator’s PIN' })).toBeVisible();
  });
});

test('going back, again and again, changes nothing', async ({ terminal, front }) => {
  const { page } = terminal;
  for (let times = 0; times < 4; times += 1) {
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(`${front.origin}/`);
  }
  await expect(terminal.pad).toBeVisible();
});

test('a fragment that means nothing, and a second link over a first one, end no terminal', async ({
  terminal,
  server,
  front,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await terminal.knowsPeople();
  await page.goto(`${front.origin}/#settings`);
  await expect(terminal.pad).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  const question = page.getByRole('dialog', { name: 'This device is a terminal' });
  await expect(question).toBeVisible();
  await page.evaluate(
    (path) => {
      location.hash = path.slice(1);
    },
    await server.addPersonPath('Bahor Ikkinchi'),
  );
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(terminal.pad).toBeVisible();
  await terminal.tapPin(MALIKA.pin);
  await expect(terminal.clockIn).toBeVisible();
  expect(page.url()).not.toContain('enrol');
});

test('nothing about a person stands in the title, the address, or a field that the browser could fill in', async ({
  terminal,
}) => {
  const { page } = terminal;
  await page.getByRole('button', { name: 'Choose your name' }).click();
  await page.getByRole('searchbox').fill('Малика');
  expect(await page.getByRole('searchbox').getAttribute('autocomplete')).toBe('off');
  await page.getByRole('button', { name: 'Малика Образцова' }).click();
  await expect(terminal.clockIn).toBeVisible();
  expect(await page.title()).not.toContain('Малика');
  expect(page.url()).not.toMatch(/78666|[?#]/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Choose your name' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});
