import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { SAMPLE } from '../src/server/store/sample.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

declare global {
  interface Window {
    /** What was handed to the system's sheet. */
    sharedTexts?: string[];
    printed?: number;
  }
}

const [MALIKA, AZIZ, TIMUR] = SAMPLE.proofs;
const ADMIN_PIN = '804173';

/** One press and the PIN. */
async function openRoll(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Roll call', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Roll call' })).toBeVisible();
  await page.keyboard.type(ADMIN_PIN);
  await page.keyboard.press('Enter');
  const roll = page.getByRole('dialog', { name: 'Roll call' });
  await expect(roll.getByRole('status')).toBeVisible();
  return roll;
}

/** Malika is in since some time ago by another device, and Aziz clocks in here without a network. */
async function twoAreIn(terminal: Terminal, stop: () => Promise<void>): Promise<void> {
  await terminal.page.reload();
  await terminal.isKept();
  await expect(async () => {
    await terminal.page.keyboard.press('Escape');
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.page.getByText(/^In since/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await terminal.page.keyboard.press('Escape');
  await stop();
  await terminal.page.reload();
  await terminal.knowsPeople();
  await terminal.tapPin(AZIZ.pin);
  await terminal.clockIn.click();
  await terminal.shows('Kept on this device');
}

test.describe('at a terminal that has no network', () => {
  test.use({
    pageScripts: [
      () => {
        window.sharedTexts = [];
        navigator.share = async ({ text = '' } = {}) => {
          window.sharedTexts?.push(text);
        };
        window.printed = 0;
        window.print = () => {
          window.printed = (window.printed ?? 0) + 1;
          dispatchEvent(new Event('beforeprint'));
        };
      },
    ],
  });

  test.beforeEach(async ({ server, terminal, context }) => {
    await server.setAdminPin(ADMIN_PIN);
    await server.addPunch(MALIKA.employeeId, 'in', Date.now() - 90 * 60_000);
    await twoAreIn(terminal, async () => {
      await context.setOffline(true);
      await server.stop();
    });
  });

  test('an administrator sees who is in, also by a punch that waits, ticks them off, and the ticks outlast a reload', async ({
    terminal,
  }) => {
    const { page } = terminal;
    // Nobody sees a name before the PIN.
    await page.getByRole('button', { name: 'Roll call', exact: true }).click();
    await expect(page.getByText('Малика Образцова')).toHaveCount(0);
    await page.getByRole('button', { name: 'Close' }).click();

    const roll = await openRoll(page);
    await expect(roll.getByRole('status')).toHaveText('2 people missing0 safe');
    await expect(
      roll.getByText(/^Began at \d\d:\d\d\. .* elsewhere as of (.+, )?\d\d:\d\d\.$/),
    ).toBeVisible();
    const inside = roll.getByRole('list', { name: 'In', exact: true });
    await expect(inside.getByRole('listitem')).toHaveText([/^Aziz .*In since/, /^Малика Образцова In since/]);
    await findsNothing(page, 'the roll call');
    await inside.getByRole('checkbox', { name: /^Малика/ }).check();
    await expect(roll.getByRole('status')).toHaveText('1 person missing1 safe');

    // Somebody who had not clocked in is there as well.
    await roll.getByText(/^Not clocked in: \d$/).click();
    await roll.getByRole('checkbox', { name: /^Тимур/ }).check();
    await expect(roll.getByRole('status')).toHaveText('1 person missing2 safe');

    await page.reload();
    await terminal.knowsPeople();
    await expect(page.getByText(/^A roll call has been running since \d\d:\d\d\.$/)).toBeVisible();
    await expect(page.getByText('Малика Образцова')).toHaveCount(0);
    const again = await openRoll(page);
    await expect(again.getByRole('status')).toHaveText('1 person missing2 safe');
    await again.getByRole('switch', { name: 'Only who is missing' }).click();
    await expect(again.getByRole('list', { name: 'In', exact: true }).getByRole('listitem')).toHaveText([
      /^Aziz/,
    ]);
  });

  test('it ends by two presses, and then nothing of it is left', async ({ terminal }) => {
    const { page } = terminal;
    const roll = await openRoll(page);
    await roll.getByRole('checkbox', { name: /^Малика/ }).check();
    await roll.getByRole('button', { name: 'End', exact: true }).click();
    await roll.getByRole('button', { name: 'Go on' }).click();
    await roll.getByRole('button', { name: 'End', exact: true }).click();
    await roll.getByRole('button', { name: 'End and delete' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(/^A roll call has been running/)).toHaveCount(0);
    const fresh = await openRoll(page);
    await expect(fresh.getByRole('status')).toHaveText('2 people missing0 safe');
  });

  test('it is shared, saved and printed as text, and nothing else of the page is', async ({ terminal }) => {
    const { page } = terminal;
    const roll = await openRoll(page);
    await roll.getByRole('checkbox', { name: /^Малика/ }).check();
    const written = [
      /^Roll call · Второй этаж, Entrance · \d+ \w+ \d{4}\n/,
      /\nBegan at \d\d:\d\d\. .+ Written at \d\d:\d\d\.\n1 person missing · 1 safe\n/,
      /\nMissing \(1\)\n\[ \] Aziz .+ · In since \d\d:\d\d\n/,
      /\nSafe \(1\)\n\[x\] Малика Образцова · In since /,
    ];
    await roll.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => page.evaluate(() => window.sharedTexts?.length)).toBe(1);
    const [shared = ''] = (await page.evaluate(() => window.sharedTexts)) ?? [];
    for (const part of written) expect(shared).toMatch(part);

    const download = page.waitForEvent('download');
    await roll.getByRole('button', { name: 'Save' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^roll-call-\d{4}-\d\d-\d\d-\d\d-\d\d\.txt$/);
    const saved = await readFile(await file.path(), 'utf8');
    for (const part of written) expect(saved).toMatch(part);

    await roll.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate(() => window.printed)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    for (const part of written) expect(await sheet.innerText()).toMatch(part);
    await expect(roll).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await roll.getByRole('button', { name: 'Close' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('body')).toBeHidden();
  });

  test('a badge that is read ticks whoever it belongs to, and clocks nobody', async ({ terminal }) => {
    const roll = await openRoll(terminal.page);
    await terminal.readBadge(MALIKA.badge);
    await expect(roll.getByRole('checkbox', { name: /^Малика/ })).toBeChecked();
    await expect(roll.getByRole('status')).toHaveText('1 person missing1 safe');
    await roll.getByRole('button', { name: 'Close' }).click();
    await expect(terminal.identified('Малика Образцова')).toHaveCount(0);
  });

  test('it is opened, ticked and ended by keys alone', async ({ terminal }) => {
    const { page } = terminal;
    await page.getByRole('button', { name: 'Roll call', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(ADMIN_PIN);
    await page.keyboard.press('Enter');
    const roll = page.getByRole('dialog', { name: 'Roll call' });
    await expect(roll.getByRole('status')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(roll.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(roll.getByRole('switch')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(roll.getByRole('checkbox', { name: /^Aziz/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(roll.getByRole('status')).toHaveText('1 person missing1 safe');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Roll call', exact: true })).toBeFocused();
  });
});

test('whoever clocks out after it began is still looked for, until they are ticked', async ({
  server,
  terminal,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  await page.reload();
  await terminal.knowsPeople();
  await terminal.tapPin(TIMUR.pin);
  await terminal.clockIn.click();
  await terminal.shows('Recorded');
  const roll = await openRoll(page);
  await expect(roll.getByRole('status')).toHaveText('1 person missing0 safe');
  await roll.getByRole('button', { name: 'Close' }).click();
  await terminal.tapPin(TIMUR.pin);
  await terminal.clockOut.click();
  await page.getByRole('button', { name: 'Clock out all the same' }).click();
  await terminal.shows('Recorded');
  await openRoll(page);
  await expect(roll.getByRole('status')).toHaveText('1 person missing0 safe');
  await expect(roll.getByRole('listitem').first()).toHaveText(
    /^Тимур .*Out since \d\d:\d\d · after the roll call began$/,
  );
});

test('without an administrator’s PIN it stays shut, and says why', async ({ terminal }) => {
  await terminal.page.getByRole('button', { name: 'Roll call', exact: true }).click();
  await expect(terminal.page.getByText(/^No administrator’s PIN is set/)).toBeVisible();
});

test.describe('left open and alone', () => {
  test.use({
    pageScripts: [
      () => {
        const real = window.setTimeout;
        const soon = (handler: TimerHandler, ms?: number) => real(handler, ms === 600_000 ? 500 : ms);
        // Node's types give it a second form, which a page has not.
        window.setTimeout = soon as typeof window.setTimeout;
      },
    ],
  });

  test('its names are gone after a while, the roll call goes on, and they want the PIN again', async ({
    server,
    terminal,
  }) => {
    const { page } = terminal;
    await server.setAdminPin(ADMIN_PIN);
    await page.reload();
    await terminal.knowsPeople();
    await openRoll(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(/^A roll call has been running since/)).toBeVisible();
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('dialog').getByRole('region', { name: 'Administrator’s PIN' })).toBeVisible();
  });
});
