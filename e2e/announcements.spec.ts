import { SAMPLE } from '../src/server/store/sample.ts';
import { heard, listenToRegions } from './fixtures/heard.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, SECOND] = SAMPLE.proofs;

test.use({ pageScripts: [listenToRegions] });

test('a recorded punch is said once, with the place, and not again when the page is opened later', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await expect
    .poll(() => heard(page))
    .toEqual([expect.stringMatching(/^Recorded\. Clocked in \d\d:\d\d\. .+, radius 300 m\.$/)]);
  await kiosk.reload();
  await kiosk.shows('Recorded');
  expect(await heard(page)).toEqual([]);
});

test('a punch that was said to be kept is not said again once it is recorded', async ({ kiosk, front }) => {
  const { page } = kiosk;
  front.fail({ kind: 'answer', status: 500 });
  await kiosk.clockIn.click();
  const kept = expect.stringMatching(/^Kept on this device\. Clocked in .+ You can go\.$/);
  await expect.poll(() => heard(page)).toEqual([kept]);
  front.heal();
  await kiosk.comesOnline();
  await kiosk.shows('Recorded');
  expect(await heard(page)).toEqual([kept]);
});

test('a punch that was said to be kept and is refused then is said to be that', async ({ kiosk, front }) => {
  const { page } = kiosk;
  front.fail({ kind: 'answer', status: 500 });
  await kiosk.clockIn.click();
  await expect.poll(() => heard(page)).toHaveLength(1);
  front.fail({ kind: 'answer', status: 403, body: '{"message":"Access denied","code":7004}' });
  await kiosk.comesOnline();
  await kiosk.shows('Refused');
  await expect
    .poll(() => heard(page))
    .toEqual([
      expect.stringMatching(/^Kept on this device/),
      expect.stringMatching(/^Refused\. Clock-in .+ You may not clock here\. Ask your administrator\.$/),
    ]);
});

test.describe('at a terminal', () => {
  test.use({ policy: { undoSeconds: 5 } });

  test('each tap is said once with its person, however far the next one has come', async ({ terminal }) => {
    const { page } = terminal;
    await terminal.type(MALIKA.pin);
    await expect(terminal.clockIn).toBeFocused();
    await page.keyboard.press('Enter');
    const said = async () => (await heard(page)).filter((text) => /Clock/.test(text));
    await expect.poll(said).toEqual([expect.stringMatching(/Clocked in \d\d:\d\d\. Малика Образцова\./)]);
    await terminal.type(SECOND.pin);
    await expect(terminal.clockIn).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(said).toHaveLength(2);
    await terminal.shows('Recorded');
    expect(await said()).toHaveLength(2);
  });

  test('an unknown PIN and an unknown badge are said, each once', async ({ terminal }) => {
    const { page } = terminal;
    await terminal.type('9999');
    await terminal.readBadge('1112223334');
    await expect(page.getByText('This badge is not known here.')).toBeVisible();
    const alarms = (await heard(page)).filter((text) => /PIN|badge/.test(text));
    expect(alarms).toEqual([
      'Nobody here has this PIN. Type it again, or ask your administrator for a new one.',
      'This badge is not known here. If you work at another place, clock there, or ask your administrator.',
    ]);
  });
});
