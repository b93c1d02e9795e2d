import { SAMPLE } from '../src/server/store/sample.ts';
import { feelsSignals, felt } from './fixtures/fake-speaker.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA] = SAMPLE.proofs;
const ADMIN_PIN = '804173';

test.use({ pageScripts: [feelsSignals] });

test.describe('on a personal device', () => {
  test('an outcome is silent until its person turns sound and vibration on, which stays', async ({
    kiosk,
  }) => {
    const { page } = kiosk;
    await kiosk.clockIn.click();
    await kiosk.shows('Recorded');
    await page.getByRole('button', { name: 'Accessibility' }).click();
    await page.getByRole('switch', { name: 'Sound and vibration' }).click();
    await page.keyboard.press('Escape');
    expect(await felt(page)).toEqual({ hertz: [], shakes: [] });
    await kiosk.reload();
    await kiosk.clockOut.click();
    await kiosk.shows('Recorded');
    await expect.poll(async () => (await felt(page)).shakes).toHaveLength(1);
    const { hertz } = await felt(page);
    expect(hertz).toEqual([...hertz].sort((low, high) => low - high));
  });

  test.describe('with sound on', () => {
    test.use({
      pageScripts: [
        feelsSignals,
        () => {
          // The empty page that comes first has no storage.
          if (location.origin !== 'null') localStorage.setItem('kiosk-sound', 'on');
        },
      ],
    });

    test('a refused and a kept punch are told apart by ear and by hand', async ({ kiosk, front }) => {
      const { page } = kiosk;
      front.fail({ kind: 'answer', status: 403, body: '{"message":"Access denied","code":7004}' });
      await kiosk.clockIn.click();
      await kiosk.shows('Refused');
      await expect.poll(async () => (await felt(page)).shakes).toHaveLength(1);
      front.fail({ kind: 'answer', status: 500 });
      await kiosk.clockOut.click();
      await kiosk.shows('Kept on this device');
      await expect.poll(async () => (await felt(page)).shakes).toHaveLength(2);
      const { hertz, shakes } = await felt(page);
      expect(new Set(shakes.map(String)).size).toBe(2);
      // Two tones that fall, and one alone.
      const [high = 0, low = 0, ...kept] = hertz;
      expect([low < high, kept.length]).toEqual([true, 1]);
    });
  });
});

test.describe('at a terminal', () => {
  test('an outcome and a question are heard and felt, until an administrator turns that off', async ({
    terminal,
    server,
  }) => {
    const { page } = terminal;
    await server.setAdminPin(ADMIN_PIN);
    await page.reload();
    await terminal.knowsPeople();
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await expect.poll(async () => (await felt(page)).shakes).toHaveLength(1);
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockOut.click();
    await expect(page.getByRole('heading', { name: /^You clocked in/ })).toBeVisible();
    await expect.poll(async () => (await felt(page)).shakes).toHaveLength(2);

    await page.getByRole('button', { name: 'Settings' }).click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await terminal.type(ADMIN_PIN);
    await page.keyboard.press('Enter');
    await settings.getByRole('switch', { name: 'Sound and vibration' }).click();
    await page.reload();
    await terminal.knowsPeople();
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockOut.click();
    await page.getByRole('button', { name: 'Clock out all the same' }).click();
    await expect.poll(() => server.punches()).toHaveLength(2);
    await terminal.shows('Recorded');
    expect(await felt(page)).toEqual({ hertz: [], shakes: [] });
  });

  test('nothing sounds on a page that nobody has touched yet', async ({ terminal }) => {
    const { page } = terminal;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } });
    });
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Recorded');
    expect(await felt(page)).toEqual({ hertz: [], shakes: [] });
  });
});
