import { SAMPLE } from '../src/server/store/sample.ts';
import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const ADMIN_PIN = '804173';
const DAY_MS = 86_400_000;
const NAMES = ['Anor', 'Barno', 'Dilnoza', 'Farhod', 'Gulnora', 'Hulkar'];

/** What the terminal has learnt, as it lies on the device. */
function learnt(terminal: Terminal): Promise<unknown> {
  return terminal.page.evaluate(async () => {
    const request = indexedDB.open('kiosk');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const get = request.result.transaction('device').objectStore('device').get('habits');
    await new Promise((resolve) => get.addEventListener('success', resolve));
    request.result.close();
    return get.result;
  });
}

/** People whom the terminal knows by then. */
async function addPeople(server: KioskServer, terminal: Terminal): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const [at, name] of NAMES.entries()) {
    ids.push(await server.addToRoster(`${name} Karimova`, `53${10 + at}`, `70010${at}`));
  }
  await terminal.page.reload();
  await terminal.knowsPeople();
  // The roster of before may still be shown.
  await expect(async () => {
    await terminal.readBadge(`70010${NAMES.length - 1}`);
    await expect(terminal.identified('Hulkar Karimova')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await terminal.page.keyboard.press('Escape');
  return ids;
}

/** Somebody clocked in here yesterday and the day before, at about this time: as far as the device is concerned. */
async function cameTwice(terminal: Terminal, id: number): Promise<void> {
  const hour = await terminal.page.evaluate(() => new Date().getHours());
  const day = (agoMs: number) => new Date(Date.now() - agoMs).toISOString().slice(0, 10);
  await terminal.page.evaluate(
    async ([habits]) => {
      const request = indexedDB.open('kiosk');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const tx = request.result.transaction('device', 'readwrite');
      tx.objectStore('device').put(habits, 'habits');
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      request.result.close();
    },
    [{ kind: 'habits', off: false, day: day(DAY_MS), counts: { [id]: { [hour]: 3, [(hour + 1) % 24]: 3 } } }],
  );
  await terminal.page.reload();
  await terminal.knowsPeople();
}

async function openNames(terminal: Terminal): Promise<void> {
  await terminal.page.getByRole('button', { name: 'Choose your name' }).click();
  await expect(terminal.page.getByRole('heading', { name: 'Choose your name' })).toBeFocused();
}

test.use({ timezoneId: 'Asia/Tashkent' });

test('whoever usually comes at this hour stands above the list, by what the terminal alone has seen', async ({
  server,
  terminal,
  context,
}) => {
  const { page } = terminal;
  const [, barno = 0] = await addPeople(server, terminal);
  await terminal.isKept();
  await cameTwice(terminal, barno);
  await context.setOffline(true);
  await server.stop();
  await openNames(terminal);
  const usual = page.getByRole('list', { name: 'Usually now' });
  await expect(usual.getByRole('button')).toHaveText(['Barno Karimovalikely to clock in']);
  // Nobody is missing from the list for it.
  const all = page.getByRole('list', { name: 'All names' }).getByRole('button');
  await expect(all.filter({ hasText: 'Karimova' })).toHaveText(NAMES.map((name) => `${name} Karimova`));

  // A search is a search.
  await page.getByRole('searchbox').fill('hul');
  await expect(usual).toBeHidden();
  await expect(page.getByRole('listitem')).toHaveText(['Hulkar Karimova']);
  await page.getByRole('searchbox').fill('');

  // It only leads to the person, who then chooses for themselves; by keys too.
  await page.getByRole('heading', { name: 'Choose your name' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(usual.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(terminal.identified('Barno Karimova')).toBeVisible();
  await expect(terminal.clockIn).toBeFocused();
  await expect(terminal.clockOut).toBeEnabled();
  await terminal.clockIn.click();
  await terminal.shows('Kept on this device');

  // Who has just come makes room.
  await openNames(terminal);
  await expect(page.getByRole('button', { name: 'Anor Karimova' })).toBeVisible();
  await expect(usual).toHaveCount(0);
});

test.describe('where a tap can be taken back', () => {
  test.use({ policy: { undoSeconds: 15 } });

  test('the terminal learns from a punch, unlearns what is taken back, and keeps ids and hours alone', async ({
    terminal,
  }) => {
    const [malika] = SAMPLE.proofs;
    await terminal.tapPin(malika.pin);
    await terminal.clockIn.click();
    await expect.poll(() => learnt(terminal)).toBeDefined();
    const [record] = await terminal.page.evaluate(async () => {
      const request = indexedDB.open('kiosk');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const all = request.result.transaction('punches').objectStore('punches').getAll();
      await new Promise((resolve) => all.addEventListener('success', resolve));
      request.result.close();
      return all.result;
    });
    const day = record.eventTime.slice(0, 10);
    const once = { [Number(record.eventTime.slice(11, 13))]: 1 };
    await expect
      .poll(() => learnt(terminal))
      .toEqual({ kind: 'habits', off: false, day, counts: { [malika.employeeId]: once } });
    await terminal.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => learnt(terminal)).toMatchObject({ counts: {} });
  });
});

test('an administrator turns it off behind the PIN, which forgets what was learnt', async ({
  server,
  terminal,
}) => {
  const { page } = terminal;
  await server.setAdminPin(ADMIN_PIN);
  const [, barno = 0] = await addPeople(server, terminal);
  await cameTwice(terminal, barno);
  await openNames(terminal);
  await expect(page.getByRole('list', { name: 'Usually now' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();

  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('switch', { name: 'The usual names first' })).toHaveCount(0);
  await page.keyboard.type(ADMIN_PIN);
  await page.keyboard.press('Enter');
  await settings.getByRole('switch', { name: 'The usual names first' }).click();
  await expect.poll(() => learnt(terminal)).toEqual({ kind: 'habits', off: true, day: '', counts: {} });
  await settings.getByRole('button', { name: 'Close' }).click();
  await openNames(terminal);
  await expect(page.getByRole('button', { name: 'Anor Karimova' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Usually now' })).toHaveCount(0);
});

test('whoever leaves the roster is forgotten with it', async ({ server, terminal }) => {
  const { page } = terminal;
  const [anor = 0] = await addPeople(server, terminal);
  await cameTwice(terminal, anor);
  await expect.poll(() => learnt(terminal)).toMatchObject({ counts: { [anor]: {} } });
  await server.store.updateTable('employees').set({ left_at: Date.now() }).where('id', '=', anor).execute();
  await page.reload();
  await terminal.knowsPeople();
  await expect.poll(() => learnt(terminal)).toMatchObject({ counts: {} });
});
