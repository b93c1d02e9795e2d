import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { restsSoon } from './fixtures/rests-soon.ts';
import type { Terminal } from './fixtures/terminal.ts';

const ADMIN_PIN = '804173';

async function typeAdminPin({ page }: Terminal, pin: string): Promise<void> {
  const gate = page.getByRole('region', { name: 'Administrator’s PIN' });
  for (const digit of pin) await gate.getByRole('button', { name: digit, exact: true }).click();
  await gate.getByRole('button', { name: 'OK', exact: true }).click();
}

test('settings and the whole queue open for an administrator’s PIN alone, with no network too', async ({
  terminal,
  server,
  context,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await expect(terminal.pad).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Everything is sent' })).toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('region', { name: 'Administrator’s PIN' })).toBeVisible();
  await context.setOffline(true);
  await findsNothing(page, 'the gate');
  await typeAdminPin(terminal, SAMPLE.proofs[0].pin);
  await expect(settings.getByText('This is not an administrator’s PIN.')).toBeVisible();
  await typeAdminPin(terminal, ADMIN_PIN);
  await expect(settings.getByRole('heading', { name: 'End this terminal' })).toBeVisible();
  await findsNothing(page, 'the settings');
  await settings.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Punches on this device' })).toBeVisible();
});

test('the whole queue tells whose punch each is, to an administrator alone', async ({
  terminal,
  server,
  front,
}) => {
  const { page } = terminal;
  const [malika, aziz] = SAMPLE.proofs;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await terminal.knowsPeople();
  front.fail({ kind: 'cut' });
  await terminal.tapPin(malika.pin);
  await terminal.clockIn.click();
  await terminal.readBadge(aziz.badge);
  await terminal.clockOut.click();
  await expect(page.getByRole('contentinfo')).toContainText('2 punches waiting');
  await expect(page.getByRole('contentinfo')).not.toContainText('Aziz');
  await page.getByRole('button', { name: 'Settings' }).click();
  await typeAdminPin(terminal, ADMIN_PIN);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const rows = page.getByRole('list', { name: 'Punches on this device' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'Clocked in' })).toContainText('Малика Образцова');
  await expect(rows.filter({ hasText: 'Clocked out' })).toContainText('Aziz Sample');
});

test('wrong administrator’s PINs slow the pad as well', async ({ terminal, server }) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await expect(terminal.pad).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  for (let wrong = 0; wrong < 3; wrong += 1) await typeAdminPin(terminal, '111111');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByText(/Too many wrong PINs. Wait \d seconds?\./)).toBeVisible();
  await settings.getByRole('button', { name: 'Close' }).click();
  await expect(terminal.pad.getByRole('button', { name: '1', exact: true })).toBeDisabled();
});

test('where no administrator’s PIN is set the settings stay shut and say so', async ({ terminal }) => {
  await terminal.page.getByRole('button', { name: 'Settings' }).click();
  const settings = terminal.page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toContainText('No administrator’s PIN is set for this place');
  await expect(settings.getByRole('heading', { name: 'End this terminal' })).toHaveCount(0);
});

test('leaving the full screen is noticed and shown, and a touch brings it back', async ({ terminal }) => {
  const { page } = terminal;
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  expect(await isFull()).toBe(false);
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(isFull).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.getByText(/^Full screen was left at \d\d:\d\d\./)).toBeVisible();
  await page.getByRole('button', { name: 'Full screen', exact: true }).click();
  await expect.poll(isFull).toBe(true);
  await expect(page.getByText(/^Full screen was left/)).toHaveCount(0);
});

test('nothing on a terminal leads out of it', async ({ terminal, front }) => {
  const { page } = terminal;
  expect(await page.locator('a[href]').count()).toBe(0);
  const swallowed = await page.evaluate(() =>
    ['contextmenu', 'dragstart'].map((type) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  expect(swallowed).toEqual([true, true]);
  expect(await page.evaluate(() => getComputedStyle(document.body).userSelect)).toBe('none');
  await page.goBack();
  await expect(terminal.pad).toBeVisible();
  await expect(page).toHaveURL(`${front.origin}/`);
});

test('a person sees their own punches on a terminal, after they were identified', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  const [first] = SAMPLE.proofs;
  await terminal.tapPin(first.pin);
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toHaveLength(1);
  await terminal.tapPin(SAMPLE.proofs[1].pin);
  await page.getByRole('button', { name: 'What is recorded about you' }).click();
  const card = page.getByRole('dialog', { name: 'What is recorded about you' });
  await expect(card).toContainText('No punches today yet');
  await card.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Not me' }).click();
  await terminal.tapPin(first.pin);
  await page.getByRole('button', { name: 'What is recorded about you' }).click();
  await expect(card.getByRole('heading', { name: /^Clocked in/ })).toBeVisible();
  await expect(card).toContainText('Known byPIN');
});

test('a terminal that the server no longer knows says that it needs an administrator, and keeps the punches', async ({
  terminal,
  server,
}) => {
  const { page } = terminal;
  await server.store.updateTable('devices').set({ revoked_at: Date.now() }).execute();
  await page.reload();
  await expect(page.getByText('This terminal needs an administrator')).toBeVisible();
  await terminal.tapPin(SAMPLE.proofs[0].pin);
  await terminal.clockIn.click();
  await expect(page.getByRole('contentinfo')).toContainText('1 punch waiting');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /needs? attention/ })).toBeVisible();
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Set this terminal up again' })).toBeVisible();
  expect(await server.punches()).toEqual([]);
});

test('a personal link opened on a terminal waits for an administrator, and later warns on what was a terminal', async ({
  terminal,
  server,
  front,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await expect(terminal.pad).toBeVisible();
  await page.goto(`${front.origin}${server.enrolmentPath}`);
  const question = page.getByRole('dialog', { name: 'This device is a terminal' });
  await expect(question).toContainText('The terminal “Entrance” would end here');
  await expect(question.getByRole('button', { name: 'Use the link' })).toHaveCount(0);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(terminal.pad).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  await typeAdminPin(terminal, ADMIN_PIN);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  const sure = page.getByRole('dialog', { name: 'Sign out on this device?' });
  await sure.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'This device was the terminal “Entrance”' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveCount(0);
  await page.getByRole('button', { name: 'It is my own device now' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeVisible();
});

test.describe('when nobody has been at it for a while', () => {
  test.use({ pageScripts: [restsSoon] });

  test('a terminal rests behind a wandering clock, and wakes for a key that goes where it should', async ({
    terminal,
  }) => {
    const { page } = terminal;
    const rest = page.locator('.rest-screen');
    await expect(rest).toBeVisible();
    const at = () => rest.locator('time').boundingBox();
    const before = await at();
    await expect.poll(async () => JSON.stringify(await at()) !== JSON.stringify(before)).toBe(true);
    await terminal.type(SAMPLE.proofs[0].pin);
    await expect(rest).toHaveCount(0);
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
  });

  test('a new version is held back while somebody is at it, and taken by itself when nobody is', async ({
    terminal,
    front,
  }) => {
    const { page } = terminal;
    await terminal.type(SAMPLE.proofs[0].pin);
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
    front.change('/sw.js', (body) => `${body}\n// The next version.`);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
      )
      .toBe('installed');
    await page.evaluate(() => {
      window.sameDocument = true;
    });
    await page.keyboard.press('Shift');
    await expect(terminal.identified('Малика Образцова')).toBeVisible();
    expect(await page.evaluate(() => window.sameDocument)).toBe(true);
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Not me' }).click();
    await reloaded;
    await expect(terminal.pad).toBeVisible();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting))
      .toBeNull();
  });
});
