import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/kiosk-test.ts';
import { silentPosition } from './fixtures/silent-position.ts';

declare global {
  interface Window {
    /** Set by a test; gone once the page was loaded anew. */
    sameDocument?: true;
  }
}

/** Has the browser look for a new worker, as it does by itself once a day and at each start. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.sameDocument = true;
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => window.sameDocument === true);
}

test('a new version is offered, loads when a person says so, and takes the waiting punches over', async ({
  kiosk,
  server,
  front,
}) => {
  const { page } = kiosk;
  front.fail({ kind: 'answer', status: 500 });
  await kiosk.clockIn.click();
  await kiosk.showsWaiting(1);
  front.change('/sw.js', (body) => `${body}\n// The next version.`);
  await lookForUpdate(page);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  expect(await isSameDocument(page)).toBe(true);

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await reloaded;
  await kiosk.isControlled();
  await kiosk.showsWaiting(1);
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  expect(await waiting()).toBeNull();

  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});

test('a server that advises a newer version has the page look for one at once, and say so until it is there', async ({
  kiosk,
  front,
}) => {
  const { page } = kiosk;
  front.stamp({ Version: 'recommended' });
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await expect(page.getByText('A newer version of this app is recommended.')).toBeVisible();

  await page.evaluate(() => {
    window.sameDocument = true;
  });
  front.stamp({});
  await kiosk.clockOut.click();
  await expect(page.getByText('A newer version of this app is recommended.')).toBeHidden();
  front.change('/sw.js', (body) => `${body}\n// The next version.`);
  front.stamp({ Version: 'recommended' });
  await kiosk.clockIn.click();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  expect(await isSameDocument(page)).toBe(true);
});

test('a new version that is put off leaves the page as it is', async ({ kiosk, server, front }) => {
  const { page } = kiosk;
  front.change('/sw.js', (body) => `${body}\n// The next version.`);
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  expect(await isSameDocument(page)).toBe(true);
  expect(await server.punches()).toHaveLength(1);
});

test.describe('while a position is still awaited', () => {
  test.use({ pageScripts: [silentPosition] });

  test('even an update that is wanted waits until the punch is complete', async ({
    kiosk,
    server,
    front,
  }) => {
    const { page } = kiosk;
    front.change('/sw.js', (body) => `${body}\n// The next version.`);
    await lookForUpdate(page);
    const update = page.getByRole('button', { name: 'Update', exact: true });
    await expect(update).toBeVisible();
    await kiosk.clockOut.click();
    await expect(kiosk.status).toContainText('Finding your position…');
    const reloaded = page.waitForEvent('load');
    await update.click();
    await reloaded;
    await kiosk.shows('Recorded');
    // Had the page gone in between, the position would be lost and not timed out.
    expect(await server.punches()).toMatchObject([
      { direction: 'out', kiosk: { position: { none: 'timeout' } } },
    ]);
  });
});

test('a server that asks for a newer app holds the punch, and the update releases it', async ({
  kiosk,
  server,
  front,
}) => {
  const { page } = kiosk;
  front.fail({
    kind: 'answer',
    status: 426,
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Upgrade required","code":7010}',
  });
  await kiosk.clockIn.click();
  await kiosk.shows('Needs an update');
  await expect(page.getByText('The server asks for a newer version of this app.')).toBeVisible();
  await kiosk.showsWaiting(1);
  front.heal();
  front.change('/sw.js', (body) => `${body}\n// The next version.`);
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});

test('a worker replaced in the middle of a send, with more behind it: every punch is recorded once', async ({
  kiosk,
  server,
  front,
}) => {
  const { page } = kiosk;
  const { promise, resolve } = Promise.withResolvers<void>();
  front.failNext({ kind: 'hold', until: promise });
  await kiosk.clockIn.click();
  await expect.poll(() => front.posts.length).toBe(1);
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(2);
  front.change('/sw.js', (body) => `${body}\n// The next version.`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
    registration?.installing?.addEventListener('statechange', () =>
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' }),
    );
  });
  resolve();
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
  for (const key of new Set(front.posts.map((post) => post.key))) {
    const bodies = front.posts.filter((post) => post.key === key).map((post) => post.body);
    expect(new Set(bodies).size).toBe(1);
  }
});
