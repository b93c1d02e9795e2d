import { expect, test } from './fixtures/kiosk-test.ts';

const THREE_DAYS_MS = 3 * 86_400_000;

test('a card that says recorded says so still when the device has forgotten the punch, days later', async ({
  kiosk,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.page.evaluate(ageReceipts, THREE_DAYS_MS);
  await kiosk.comesOnline();
  await expect.poll(() => kiosk.page.evaluate(countRecords)).toBe(0);
  // Another page would tell the same way; the list shows that this one has read the store since.
  await kiosk.page.evaluate(() => new BroadcastChannel('kiosk-outbox').postMessage({ type: 'changed-many' }));
  const list = await kiosk.openList();
  await expect(list.getByText('Nothing is waiting.')).toBeVisible();
  await expect(list.getByRole('list', { name: 'Today' })).toHaveCount(0);
  await list.getByRole('button', { name: 'Close' }).click();
  await kiosk.shows('Recorded');
  await expect(kiosk.status.getByText('Kept on this device')).toHaveCount(0);
});

/** Moves the receipts of all recorded punches back. */
async function ageReceipts(byMs: number): Promise<void> {
  const asked = indexedDB.open('kiosk');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const tx = db.transaction('punches', 'readwrite');
  const done = new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  const cursor = tx.objectStore('punches').openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (!found) return;
    found.update({ ...found.value, sentMs: found.value.sentMs - byMs });
    found.continue();
  };
  await done;
  db.close();
}

/** How many punches the device has. */
async function countRecords(): Promise<number> {
  const asked = indexedDB.open('kiosk');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const count = db.transaction('punches').objectStore('punches').count();
  const result = await new Promise<number>((resolve) => {
    count.onsuccess = () => resolve(count.result);
  });
  db.close();
  return result;
}
