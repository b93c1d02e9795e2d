import { expect, test } from './fixtures/kiosk-test.ts';

test('nothing that the device stores holds its secret, its enrolment code or its chain key', async ({
  kiosk,
  context,
  server,
  front,
}) => {
  const { page } = kiosk;
  const answered = page.waitForResponse((response) => response.url().endsWith('/kiosk/enrolments'));
  const link = await server.addPersonPath('Bahor Ikkinchi');
  await page.goto(`${front.origin}${link}`);
  const { chainKey, rescueKey } = await answered.then(async (response) => {
    const { chain, rescue } = await response.json();
    return { chainKey: String(chain.key), rescueKey: String(rescue.publicKey) };
  });
  await expect(page.getByRole('banner')).toContainText('Bahor Ikkinchi');
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await context.setOffline(true);
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');

  const [cookie] = await context.cookies();
  const stored = await page.evaluate(everythingStored);
  // What must be there shows that the search would find it.
  expect(stored).toContain(rescueKey);
  expect(stored).toContain('employee_id');
  for (const secret of [cookie?.value, link.split('=')[1], chainKey]) {
    expect(secret?.length).toBeGreaterThan(8);
    expect(stored).not.toContain(secret);
  }
});

/** Runs in the page: all that scripts of this origin have stored, as one text. */
async function everythingStored(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      found.push(await done(db.transaction(store).objectStore(store).getAll()));
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(request.url, await (await cache.match(request))?.text());
    }
  }
  return JSON.stringify(found);
}
