import type { Page } from '@playwright/test';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA] = SAMPLE.proofs;

/** What still moves on the page, by its class; what turns only while something is being done is no decoration. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().duration !== 0,
      )
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : undefined)),
  );

/** Whether every one of these has a line around it that can be seen in the user's own colours. */
const bordered = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.every((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      const isDrawn = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
      return isDrawn && borderTopColor !== backgroundColor;
    }),
  );

test('nothing moves for whoever wants less motion: not the result, not a dialog, not a pressed button', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await moving(page)).toEqual([]);
  await page.getByRole('button', { name: 'What is recorded about you' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await moving(page)).toEqual([]);
});

test('in the user’s own colours every thing to press and every field has a border, and the two buttons differ', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await page.emulateMedia({ forcedColors: 'active' });
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await bordered(page, '.big-button__face, .text-button, .choice-menu__select')).toBe(true);
  expect(await bordered(page, '.icon-button, .status-line--button, .result-card__sheet')).toBe(true);
  const styles = await page
    .locator('.big-button__face')
    .evaluateAll((faces) => faces.map((face) => getComputedStyle(face).borderTopStyle));
  expect(new Set(styles).size).toBe(2);
  await page.getByRole('button', { name: 'Accessibility' }).click();
  const turnOn = page.getByRole('switch', { name: 'Sound and vibration' });
  const look = () => turnOn.evaluate((element) => getComputedStyle(element).backgroundColor);
  const off = await look();
  await turnOn.click();
  expect(await look()).not.toBe(off);
});

test('the pad’s keys and what is typed on them are seen in the user’s own colours', async ({ terminal }) => {
  const { page } = terminal;
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await bordered(page, '.pin-pad__key:enabled')).toBe(true);
  const dots = () =>
    page
      .locator('.pin-pad__dot')
      .evaluateAll((all) => all.map((dot) => getComputedStyle(dot).backgroundColor));
  const [empty] = await dots();
  await terminal.pad.getByRole('button', { name: MALIKA.pin.charAt(0), exact: true }).click();
  await expect.poll(async () => (await dots())[0]).not.toBe(empty);
});

test('whoever wants more contrast gets lines and small words as strong as the large ones', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  const soft = () =>
    page.locator('.kiosk-header__line').evaluate((line) => {
      const { color } = getComputedStyle(line);
      return color === getComputedStyle(document.documentElement).color;
    });
  expect(await soft()).toBe(false);
  await page.emulateMedia({ contrast: 'more' });
  expect(await soft()).toBe(true);
});
