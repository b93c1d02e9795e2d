import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SAMPLE } from '../src/server/store/sample.ts';
import type { KioskServer } from './fixtures/kiosk-server.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import type { Terminal } from './fixtures/terminal.ts';

const [MALIKA, AZIZ] = SAMPLE.proofs;

/** Gives a person a photo, and the terminal a roster that knows of it. */
async function givePhoto({ store }: KioskServer, { page }: Terminal, employeeId: number): Promise<void> {
  const name = randomUUID();
  const bytes = readFileSync('public/icon-192.png');
  const photo = { name, employee_id: employeeId, content_type: 'image/png', bytes };
  await store.insertInto('photos').values(photo).execute();
  await store.updateTable('employees').set({ photo: name }).where('id', '=', employeeId).execute();
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('kiosk-photos')).keys()).length))
    .toBe(1);
}

const widthOf = ({ page }: Terminal) =>
  page.locator('.person-card img').evaluate((image: HTMLImageElement) => image.naturalWidth);

test('whoever is identified sees their photo, with no network too', async ({ terminal, server, context }) => {
  const { page } = terminal;
  await givePhoto(server, terminal, MALIKA.employeeId);
  await terminal.tapPin(MALIKA.pin);
  await expect.poll(() => widthOf(terminal)).toBe(192);
  await page.keyboard.press('Escape');
  await terminal.tapPin(AZIZ.pin);
  await expect(terminal.identified('Aziz Sample')).toBeVisible();
  await expect(page.locator('.person-card img')).toHaveCount(0);

  await context.setOffline(true);
  await page.reload();
  await terminal.knowsPeople();
  await terminal.tapPin(MALIKA.pin);
  await expect.poll(() => widthOf(terminal)).toBe(192);
});

test('a photo that is taken away leaves the device with the next roster', async ({ terminal, server }) => {
  await givePhoto(server, terminal, MALIKA.employeeId);
  await server.store.updateTable('employees').set({ photo: null }).execute();
  await terminal.page.reload();
  await expect
    .poll(() => terminal.page.evaluate(async () => (await (await caches.open('kiosk-photos')).keys()).length))
    .toBe(0);
});
