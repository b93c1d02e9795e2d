import { SAMPLE } from '../src/server/store/sample.ts';
import { speaksEnglish, spoken } from './fixtures/fake-voice.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { pressOn, tabTo } from './fixtures/keyboard.ts';
import type { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

test.use({ pageScripts: [speaksEnglish] });

const typeSize = ({ page }: Kiosk | Terminal) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

test.describe('on a personal device', () => {
  test('is turned on by its person, makes the type large, speaks outcomes, and stays', async ({ kiosk }) => {
    const { page } = kiosk;
    const before = await typeSize(kiosk);
    await pressOn(page, page.getByRole('button', { name: 'Accessibility' }));
    const dialog = page.getByRole('dialog', { name: 'Accessibility' });
    await tabTo(page, dialog.getByRole('switch', { name: 'Large type, voice and more time' }));
    await page.keyboard.press('Space');
    await expect.poll(() => spoken(page)).toContainEqual(expect.stringMatching(/^en-GB: The voice is on\./));
    await findsNothing(page, 'the access dialog');
    await page.keyboard.press('Escape');
    expect(await typeSize(kiosk)).toBeGreaterThan(before * 1.3);
    await expect.poll(() => spoken(page)).toContainEqual(expect.stringMatching(/: Accessibility$/));
    await kiosk.clockIn.click();
    await expect
      .poll(() => spoken(page))
      .toContainEqual(expect.stringMatching(/^en-GB: Recorded\. Clocked in \d\d:\d\d\./));
    await kiosk.reload();
    expect(await typeSize(kiosk)).toBeGreaterThan(before * 1.3);
    await findsNothing(page, 'in large type');
  });

  test('says nothing in a language that the device has no voice for', async ({ kiosk }) => {
    const { page } = kiosk;
    await page.getByRole('button', { name: 'Accessibility' }).click();
    await page.getByRole('switch', { name: 'Large type, voice and more time' }).click();
    await expect.poll(() => spoken(page)).not.toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('combobox').selectOption('Русский');
    const before = await spoken(page);
    await page.getByRole('button', { name: 'Приход', exact: true }).click();
    await kiosk.shows('Записано');
    expect(await spoken(page)).toEqual(before);
  });
});

test.describe('at a terminal', () => {
  test.use({ policy: { undoSeconds: 5 }, viewport: { width: 1280, height: 800 } });

  test('is one press for whoever stands there: the way to a punch is spoken, but never a digit of a PIN', async ({
    terminal,
  }) => {
    const { page } = terminal;
    const toggle = page.getByRole('button', { name: 'Accessibility' });
    await pressOn(page, toggle);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => spoken(page)).toContain('en-GB: The voice is on. Enter your PIN');
    await tabTo(page, terminal.pad.getByRole('button', { name: '1', exact: true }));
    await terminal.type(MALIKA.pin);
    await expect(terminal.clockIn).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/Clocked in .+ Малика Образцова/);
    const all = await spoken(page);
    expect(all).toContain('en-GB: Малика Образцова, No punch yet. Clock in');
    expect(all.filter((text) => /: \d$/.test(text))).toEqual([]);
  });

  test('has the pad on the left, and more time to take a punch back', async ({ terminal, server }) => {
    const { page } = terminal;
    const left = async () => (await terminal.pad.boundingBox())?.x ?? 0;
    expect(await left()).toBeGreaterThan(640);
    await page.getByRole('button', { name: 'Accessibility' }).click();
    expect(await left()).toBeLessThan(640);
    await findsNothing(page, 'idle in large type');
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    // Five seconds are all that the policy gives.
    await findsNothing(page, 'a result in large type');
    await page.getByRole('button', { name: 'Undo' }).click();
    await terminal.shows('Taken back');
    expect(await server.punches()).toEqual([]);
  });

  test('follows whoever punched with it, for as long as they stand there and after a reload, and nobody else', async ({
    terminal,
  }) => {
    const { page } = terminal;
    const toggle = page.getByRole('button', { name: 'Accessibility' });
    const large = page.locator('html[data-access]');
    await toggle.click();
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Kept on this device');
    await toggle.click();
    await expect(large).toHaveCount(0);

    // The next in line has what they had.
    await terminal.tapPin(AZIZ.pin);
    await expect(terminal.identified('Aziz Sample')).toBeVisible();
    await expect(large).toHaveCount(0);
    await page.getByRole('button', { name: 'Not me' }).click();

    await page.reload();
    await terminal.knowsPeople();
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
    await expect(large).toHaveCount(1);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(terminal.clockOut).toBeEnabled();
    await page.getByRole('button', { name: 'Not me' }).click();
    await expect(large).toHaveCount(0);

    // Turned off while they stand there, it is forgotten.
    await terminal.tapPin(MALIKA.pin);
    await expect(large).toHaveCount(1);
    await toggle.click();
    await expect(large).toHaveCount(0);
    await page.getByRole('button', { name: 'Not me' }).click();
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
    await expect(large).toHaveCount(0);
  });

  test.describe('that nobody goes on with', () => {
    test.use({
      pageScripts: [
        () => {
          const real = window.setTimeout;
          const soon = (handler: TimerHandler, ms?: number) => real(handler, ms === 80_000 ? 500 : ms);
          // Node's types give it a second form, which a page has not.
          window.setTimeout = soon as typeof window.setTimeout;
        },
      ],
    });

    test('ends by itself and is not for the next person, nor after a reload', async ({ terminal }) => {
      const { page } = terminal;
      const toggle = page.getByRole('button', { name: 'Accessibility' });
      await terminal.tapPin(MALIKA.pin);
      await toggle.click();
      await expect(toggle).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('button', { name: 'Not me' }).click();
      await expect(toggle).toHaveAttribute('aria-pressed', 'false');
      await expect(page.locator('html')).not.toHaveAttribute('data-access');
      await toggle.click();
      await page.reload();
      await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    });
  });
});
