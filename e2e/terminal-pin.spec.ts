import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const [MALIKA, SECOND] = SAMPLE.proofs;

test('four digits and one button: five taps from the pad to a recorded punch', async ({
  terminal,
  server,
}) => {
  const taps = await terminal.tapPin(MALIKA.pin);
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
  await expect(terminal.page.getByText('No punch yet')).toBeVisible();
  await expect(terminal.clockIn).toBeFocused();
  await terminal.clockIn.click();
  expect(taps + 1).toBe(5);
  // Asked of the screen first: the result leaves it by itself.
  await terminal.shows('Recorded');
  expect(await server.punches()).toMatchObject([
    { employeeId: MALIKA.employeeId, direction: 'in', kiosk: { method: 'pin' } },
  ]);
});

test('the hardware keyboard types on the pad, and Enter takes the likely button', async ({
  terminal,
  server,
}) => {
  await terminal.type(MALIKA.pin);
  await expect(terminal.clockIn).toBeFocused();
  await terminal.page.keyboard.press('Enter');
  await expect.poll(() => server.punches()).toHaveLength(1);
});

test.describe('while a punch can be taken back', () => {
  test.use({ policy: { undoSeconds: 10 } });

  test('the next person begins while the last result is shown, which shrinks to a chip with its own way back', async ({
    terminal,
    server,
  }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.shows('Kept on this device');
    await terminal.tapPin(SECOND.pin);
    await expect(terminal.clockIn).toBeVisible();
    await expect(terminal.chips).toContainText('Малика Образцова');
    await terminal.chips.getByRole('button', { name: /^Undo/ }).click();
    await expect(terminal.chips).toContainText('Taken back');
    await terminal.clockIn.click();
    await expect.poll(() => server.punches()).toMatchObject([{ employeeId: SECOND.employeeId }]);
  });

  test('a punch that was taken back never reaches the server, and its number is known to be taken back', async ({
    terminal,
    server,
    front,
  }) => {
    await terminal.tapPin(MALIKA.pin);
    await terminal.clockIn.click();
    await terminal.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await terminal.shows('Taken back');
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.page.getByText('No punch yet')).toBeVisible();
    await terminal.clockIn.click();
    await expect.poll(() => server.punches()).toMatchObject([{ kiosk: { chain: { number: 2 } } }]);
    expect(front.posts).toHaveLength(1);
    await expect.poll(() => server.undoneNumbers()).toEqual([1]);
  });
});

test('two people with one PIN are asked which, by name', async ({ terminal, server }) => {
  await server.setPin(SECOND.employeeId, MALIKA.pin);
  await terminal.page.reload();
  await terminal.knowsPeople();
  await expect(async () => {
    await terminal.tapPin(MALIKA.pin);
    await expect(terminal.page.getByRole('heading', { name: 'Who are you?' })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await terminal.page.getByRole('button', { name: 'Малика Образцова' }).click();
  await terminal.clockIn.click();
  await expect.poll(() => server.punches()).toMatchObject([{ employeeId: MALIKA.employeeId }]);
});

test('PINs of different length are ended by OK', async ({ terminal, server }) => {
  await server.setPin(SECOND.employeeId, '0147');
  await server.setPin(MALIKA.employeeId, '147');
  await terminal.page.reload();
  await terminal.pad.getByRole('button', { name: 'OK' }).waitFor();
  await terminal.tapPin('147');
  await terminal.pad.getByRole('button', { name: 'OK' }).click();
  await expect(terminal.identified('Малика Образцова')).toBeVisible();
});

test('an opposite punch moments later is asked about first', async ({ terminal, server }) => {
  await terminal.tapPin(MALIKA.pin);
  await terminal.clockIn.click();
  await terminal.tapPin(MALIKA.pin);
  await expect(terminal.page.getByText(/^In since \d\d:\d\d$/)).toBeVisible();
  await expect(terminal.clockOut).toBeFocused();
  await terminal.clockOut.click();
  await expect(terminal.page.getByRole('heading', { name: /^You clocked in \d+ s ago\.$/ })).toBeVisible();
  await terminal.page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect.poll(() => server.punches()).toHaveLength(1);

  await terminal.tapPin(MALIKA.pin);
  await terminal.clockOut.click();
  await terminal.page.getByRole('button', { name: 'Clock out all the same' }).click();
  await expect.poll(() => server.punches()).toMatchObject([{ direction: 'in' }, { direction: 'out' }]);
});

test('nothing that anybody types or shows lies on the device', async ({ terminal }) => {
  await terminal.tapPin(MALIKA.pin);
  await terminal.clockIn.click();
  await terminal.readBadge('3367538279');
  await expect(terminal.clockIn).toBeVisible();
  const stored = await terminal.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('kiosk');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise((resolve) => {
            const read = db.transaction(name).objectStore(name).getAll();
            read.onsuccess = () => resolve(read.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
  });
  expect(stored).toContain('Образцова');
  expect(stored).not.toContain(`"${MALIKA.pin}"`);
  expect(stored).not.toContain('336753827');
});
