import { expect, test } from './fixtures/kiosk-test.ts';

const FAULT_500 = {
  kind: 'answer',
  status: 500,
  headers: { 'Content-Type': 'application/json' },
  body: '{"message":"Service error","code":5000}',
} as const;

test('a punch that the server fails on is kept, sent again with the same bytes, and recorded once', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail(FAULT_500);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await expect(kiosk.status).toContainText('The server has a fault.');
  await kiosk.showsWaiting(1);
  front.heal();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  const rows = await server.punches();
  expect(rows).toHaveLength(1);
  expect(front.posts.length).toBeGreaterThan(1);
  expect(new Set(front.posts.map((post) => post.key))).toEqual(new Set([rows[0]?.kiosk.id]));
  expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
});

for (const status of [503, 429]) {
  test(`a wait that a ${status} asks for is kept, whatever else gives a reason to send`, async ({
    kiosk,
    server,
    front,
  }) => {
    front.failNext({ kind: 'answer', status, headers: { 'Retry-After': '3600' } });
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await expect(kiosk.status).toContainText('The server is busy.');
    expect(front.posts).toHaveLength(1);

    await kiosk.comesOnline();
    await kiosk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const list = await kiosk.openList();
    await list.getByRole('button', { name: 'Send now' }).click();
    await list.getByRole('button', { name: 'Close' }).click();
    // The worker answers this tap when its sender has nothing left that it may send.
    const answered = kiosk.page.waitForResponse('**/v1/times/clockout');
    await kiosk.clockOut.click();
    expect((await answered).status()).toBe(202);
    await kiosk.showsWaiting(2);
    expect(front.posts).toHaveLength(1);
    expect(await server.punches()).toEqual([]);
  });
}

test('once the wait that the server asked for is over, the punches go out by themselves and in order', async ({
  kiosk,
  server,
  front,
}) => {
  front.failNext({ kind: 'answer', status: 503, headers: { 'Retry-After': '2' } });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.clockOut.click();
  await kiosk.showsWaiting(0);
  await kiosk.shows('Recorded');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['in', 'out']);
  expect(front.posts.map((post) => post.path)).toEqual([
    '/v1/times/clockin',
    '/v1/times/clockin',
    '/v1/times/clockout',
  ]);
});

for (const [what, fault] of [
  ['a server that never answers', { kind: 'hang' }],
  ['an answer that comes a byte a second', { kind: 'drip' }],
] as const)
  test(`${what} does not hold the screen, and the punch is recorded after it`, async ({
    kiosk,
    server,
    front,
  }) => {
    front.failNext(fault);
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await kiosk.showsWaiting(1);
    await expect(kiosk.status.getByText('Recorded', { exact: true })).toBeVisible({ timeout: 40_000 });
    await kiosk.showsWaiting(0);
    expect(await server.punches()).toHaveLength(1);
    expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
  });
