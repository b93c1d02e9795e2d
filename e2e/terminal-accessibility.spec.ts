import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } });

    test('no screen of the terminal fails a check of its accessibility', async ({ terminal }) => {
      // Four screens are looked at one after another.
      test.slow();
      const { page } = terminal;
      await findsNothing(page, 'idle');
      await terminal.tapPin(MALIKA.pin);
      await expect(terminal.clockIn).toBeVisible();
      await findsNothing(page, 'identified');
      await terminal.clockIn.click();
      await terminal.tapPin(AZIZ.pin);
      await expect(terminal.chips).toHaveCount(1);
      await findsNothing(page, 'with a chip');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Choose your name' }).click();
      await findsNothing(page, 'names');
    });
  });
}
