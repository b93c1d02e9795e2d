import type { Page } from '@playwright/test';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
];

/** Lays the page out as for a language that is read from right to left, and looks whether all of it is there. */
async function holdsBothWays(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('button, h1, h2, p, li, select')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(beyond, `beyond a screen of ${size.width}`).toEqual([]);
  }
}

test('from right to left the kiosk fits, and the place of Clock In is still where a line begins', async ({
  kiosk,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await holdsBothWays(kiosk.page);
  const [first, second] = await Promise.all([kiosk.clockIn.boundingBox(), kiosk.clockOut.boundingBox()]);
  expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY);
});

test('from right to left a terminal fits, idle, with a person, and with a result', async ({ terminal }) => {
  await holdsBothWays(terminal.page);
  await terminal.tapPin(SAMPLE.proofs[0].pin);
  await expect(terminal.clockIn).toBeVisible();
  await holdsBothWays(terminal.page);
  await terminal.clockIn.click();
  await terminal.shows('Recorded');
  await holdsBothWays(terminal.page);
});
