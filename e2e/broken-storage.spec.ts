import { expect, test } from './fixtures/kiosk-test.ts';

const LOUD = 'NOT recorded yet: this browser cannot store anything and the server cannot be reached.';

test.use({
  pageScripts: [
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The disk is gone', 'UnknownError');
      };
    },
  ],
});

test('where nothing can be stored, a punch is called recorded on the receipt only', async ({
  kiosk,
  server,
  front,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  front.failNext({ kind: 'hold', until: promise });
  await kiosk.clockIn.click();
  await kiosk.shows('Not saved');
  await expect(kiosk.status).toContainText('Keep this page open until it says “Recorded”.');
  await expect.poll(() => front.posts.length).toBe(1);
  await kiosk.shows('Not saved');
  resolve();
  await kiosk.shows('Recorded');
  await expect(kiosk.status).toContainText('Второй этаж radius 300 m');
  expect(await server.punches()).toMatchObject([{ direction: 'in', latitude: 41.2945 }]);
});

test('where nothing can be stored and nothing sent, the page says so loudly and sends when it can', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.shows('Not saved');
  await expect(kiosk.status).toContainText(LOUD);
  await expect(kiosk.status).not.toContainText('Kept');
  expect(await server.punches()).toEqual([]);
  front.heal();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});

test('where nothing can be stored, a lost answer is one record all the same', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'lose' });
  await kiosk.clockIn.click();
  await expect(kiosk.status).toContainText(LOUD);
  front.heal();
  await kiosk.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
});

test('without a network the warning stands on the screen before anybody taps', async ({ kiosk, context }) => {
  await context.setOffline(true);
  await expect(kiosk.line).toContainText('This browser cannot store punches.');
});

test('a terminal says it as well, with what to do', async ({ page, server, front }) => {
  await page.goto(`${front.origin}${await server.terminalPath()}`);
  await expect(page.getByText('This browser stores nothing')).toBeVisible();
  await expect(page.getByText('it has lost its keys')).toHaveCount(0);
});
