import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { restsSoon } from './fixtures/rests-soon.ts';
import type { Terminal } from './fixtures/terminal.ts';

const DAY_MS = 86_400_000;
/** Tashkent's zone, in which it is always five hours later. */
const ZONE_MS = 5 * 3_600_000;

/** How far the server's clock must be ahead for the kiosk to show this hour. */
function aheadOf(hour: number): number {
  const nowOfDayMs = (Date.now() + ZONE_MS) % DAY_MS;
  return (hour * 3_600_000 - nowOfDayMs + DAY_MS) % DAY_MS;
}

/** How light the page is, from 0 to 1. */
const lightness = ({ page }: Terminal, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(element).backgroundColor)?.[1]));

test.use({ colorScheme: 'light' });

test.describe('at eleven in the evening', () => {
  test.use({ serverClockOffsetMs: aheadOf(23), pageScripts: [restsSoon] });

  test('the whole terminal is dark on a device that prefers light, and black while nobody is at it', async ({
    terminal,
  }) => {
    const { page } = terminal;
    await expect.poll(() => lightness(terminal, 'html')).toBeLessThan(0.3);
    await terminal.type(SAMPLE.proofs[0].pin);
    await expect(terminal.clockIn).toBeVisible();
    expect(await lightness(terminal, '.person-card')).toBeLessThan(0.3);
    await findsNothing(page, 'somebody at night');
    await page.keyboard.press('Escape');
    await expect(page.locator('.rest-screen')).toBeVisible();
    expect(await lightness(terminal, '.rest-screen')).toBe(0);
  });

  test('a personal kiosk keeps the colours that its device prefers', async ({ kiosk }) => {
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    await expect(kiosk.page.locator('html')).not.toHaveAttribute('data-night');
  });
});

test.describe('at noon', () => {
  test.use({ serverClockOffsetMs: aheadOf(12) });

  test('the terminal has the colours that its device prefers', async ({ terminal }) => {
    expect(await lightness(terminal, 'html')).toBeGreaterThan(0.9);
  });
});
