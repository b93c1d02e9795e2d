import type { Locator } from '@playwright/test';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

/** Runs in a page: however long the test takes between two taps, the finger landed twice in one moment. */
function landsAtOnce(): void {
  Object.defineProperty(MouseEvent.prototype, 'timeStamp', { get: () => 0 });
}

test.use({ viewport: { width: 1280, height: 800 }, pageScripts: [landsAtOnce], policy: { undoSeconds: 15 } });

test('a finger that lands twice on the last digit of a PIN does not press the button that appears under it', async ({
  terminal,
}) => {
  const { page, pad } = terminal;
  const key = await middleOf(pad.getByRole('button', { name: AZIZ.pin.slice(-1), exact: true }));
  await terminal.tapPin(AZIZ.pin.slice(0, -1));
  await page.mouse.click(key.x, key.y);
  await expect(terminal.clockOut).toBeVisible();
  const under = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.textContent,
    key,
  );
  expect(under).toBe('Clock out');
  await page.mouse.click(key.x, key.y);
  await expect(terminal.clockOut).toBeVisible();
  await terminal.clockIn.click();
  await expect(terminal.result.getByRole('heading')).toHaveText(/^Clocked in/);
});

test('a finger that lands twice on a punch does not take it back with the button that appears under it', async ({
  terminal,
}) => {
  const { page } = terminal;
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await terminal.tapPin(AZIZ.pin);
  await terminal.clockIn.click();
  const place = await middleOf(undo);
  // Without the chip of the first punch the second one's way back stands where the first one's stood.
  await page.reload();
  await terminal.knowsPeople();
  await terminal.tapPin(MALIKA.pin);
  await expect(terminal.clockIn).toBeVisible();
  await page.mouse.click(place.x, place.y);
  await terminal.shows('Kept on this device');
  await expect(undo).toBeVisible();
  await page.mouse.click(place.x, place.y);
  await terminal.shows('Kept on this device');
  await expect(undo).toBeVisible();
});

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
