import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { silentPosition } from './fixtures/silent-position.ts';

const [MALIKA] = SAMPLE.proofs;
const FAR_AWAY = { latitude: 41.35, longitude: 69.2462, accuracy: 20 };
const FROM_OUTSIDE = { position: { inside: 'allow', unsure: 'allow', outside: 'refuse' } } as const;
const REFUSE = { position: { inside: 'allow', unsure: 'refuse', outside: 'refuse' } } as const;

test.describe('where the policy refuses punches from outside', () => {
  test.use({ geolocation: FAR_AWAY, policy: FROM_OUTSIDE });

  test('the person gets a sentence and a picture, nothing is sent, and the number is known to be undone', async ({
    terminal,
    server,
    front,
  }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Not recorded');
    await expect(terminal.result).toContainText('You are outside this place.');
    await expect(terminal.result.getByRole('figure')).toContainText('6,241 m from the centre');
    await expect(terminal.page.getByRole('contentinfo')).toContainText('Everything is sent');
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.page.getByText('No punch yet')).toBeVisible();
    await expect.poll(() => server.undoneNumbers()).toEqual([1]);
    expect([front.posts, await server.punches()]).toEqual([[], []]);
  });

  test('the person can see later that they were turned away, and why', async ({ terminal }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Not recorded');
    await terminal.tapPin(MALIKA.pin);
    await terminal.page.getByRole('button', { name: 'What is recorded about you' }).click();
    const card = terminal.page.getByRole('dialog', { name: 'What is recorded about you' });
    await expect(card).toContainText('Not recorded');
    await expect(card).toContainText('You are outside this place.');
  });

  test.describe('and the position is a while in coming', () => {
    test.use({ pageScripts: [silentPosition] });

    test('the tap is on the device before it, is not called done, and outlives its page', async ({
      terminal,
      server,
    }) => {
      await terminal.tapPin(MALIKA.pin);
      await terminal.clockIn.click();
      await terminal.shows('Checking the position…');
      await expect(terminal.result.getByRole('heading')).toHaveText(/^Clock-in \d\d:\d\d$/);
      await terminal.page.close();
      // Without a position the server cannot tell either, and its policy refuses only who is surely outside.
      await expect
        .poll(() => server.punches())
        .toMatchObject([{ direction: 'in', latitude: null, kiosk: { position: { none: 'lost' } } }]);
    });
  });
});

test.describe('where the policy refuses what cannot be told, and the browser gives no position', () => {
  test.use({ permissions: [], policy: REFUSE });

  test('the punch is turned away with what to do', async ({ terminal, server }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Not recorded');
    await expect(terminal.result).toContainText('Without a position no punch counts here.');
    expect(await server.punches()).toEqual([]);
  });
});

test.describe('where the policy marks punches from outside', () => {
  test.use({ geolocation: FAR_AWAY });

  test('it is recorded and calmly said', async ({ terminal, server }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await expect(terminal.result).toContainText('it is recorded and marked for a look');
    await expect.poll(() => server.punches()).toHaveLength(1);
  });
});

test.describe('a personal kiosk of a company that refuses punches from outside', () => {
  test.use({ geolocation: FAR_AWAY });

  test('turns them away as well', async ({ server, kiosk }) => {
    await server.setPolicy(REFUSE);
    await kiosk.reload();
    await expect(async () => {
      await kiosk.clockIn.click();
      await expect(kiosk.status.getByText('Not recorded', { exact: true })).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(kiosk.status).toContainText('You are outside this place.');
  });
});
