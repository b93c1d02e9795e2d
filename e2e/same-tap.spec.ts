import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('a double click is one punch', async ({ kiosk, server, front }) => {
  await kiosk.clockIn.dblclick();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.key)).size).toBe(1);
});

test('two taps in the same instant are one punch', async ({ kiosk, server, front }) => {
  await kiosk.clockIn.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.key)).size).toBe(1);
});

test('the same button in two tabs at once is one punch, and both tabs say that it is recorded', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  const other = new Kiosk(await context.newPage(), front.origin);
  await other.open();
  const tap = (page: Kiosk) => page.clockIn.evaluate((button: HTMLButtonElement) => button.click());
  await Promise.all([tap(kiosk), tap(other)]);
  await kiosk.shows('Recorded');
  await other.shows('Recorded');
  await other.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
  expect(new Set(front.posts.map((post) => post.key)).size).toBe(1);
});

test('two tabs without a network keep one punch, and send it once', async ({
  kiosk,
  server,
  front,
  context,
}) => {
  const other = new Kiosk(await context.newPage(), front.origin);
  await other.open();
  await context.setOffline(true);
  const tap = (page: Kiosk) => page.clockOut.evaluate((button: HTMLButtonElement) => button.click());
  await Promise.all([tap(kiosk), tap(other)]);
  await kiosk.showsWaiting(1);
  await other.showsWaiting(1);
  await context.setOffline(false);
  await kiosk.shows('Recorded');
  await other.shows('Recorded');
  expect(await server.punches()).toHaveLength(1);
});

test('clocking out right after clocking in is two punches in their order', async ({ kiosk, server }) => {
  await kiosk.page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll<HTMLButtonElement>('main button')].slice(-2);
    first?.click();
    second?.click();
  });
  await expect.poll(() => server.punches()).toHaveLength(2);
  await kiosk.showsWaiting(0);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
});

for (const [when, known] of [
  ['', true],
  [', also before the server’s time is known', false],
] as const) {
  test(`whoever changes their mind twice within a second has three punches, and the last one counts${when}`, async ({
    kiosk,
    server,
    context,
  }) => {
    if (!known) {
      await context.setOffline(true);
      await kiosk.reload();
    }
    await kiosk.page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll<HTMLButtonElement>('main button')].slice(-2);
      first?.click();
      second?.click();
      first?.click();
    });
    if (!known) {
      await kiosk.showsWaiting(3);
      await context.setOffline(false);
    }
    await expect.poll(() => server.punches()).toHaveLength(3);
    await kiosk.showsWaiting(0);
    await expect(kiosk.status).toContainText('Clocked in');
    const records = await server.punches();
    expect(records.map(({ direction }) => direction)).toEqual(['in', 'out', 'in']);
    const times = records.map(({ eventTime }) => eventTime);
    expect(times).toEqual(times.toSorted());
  });
}
