import { expect, test } from './fixtures/kiosk-test.ts';
import { STRANGE_ANSWERS } from './fixtures/strange-answers.ts';

for (const [name, fault] of Object.entries(STRANGE_ANSWERS)) {
  test(`${name} is neither a receipt nor a refusal, and the punch is recorded later`, async ({
    kiosk,
    server,
    front,
  }) => {
    front.fail(fault);
    await kiosk.clockIn.click();
    await kiosk.shows('Kept on this device');
    await expect(kiosk.status).toContainText('This network lets nothing through to the server.');
    await kiosk.showsWaiting(1);
    expect(await server.punches()).toEqual([]);

    front.heal();
    await kiosk.comesOnline();
    await kiosk.shows('Recorded');
    await kiosk.showsWaiting(0);
    const rows = await server.punches();
    expect(rows).toHaveLength(1);
    expect(new Set(front.posts.map((post) => post.key))).toEqual(new Set([rows[0]?.kiosk.id]));
    expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
  });
}

test('half a receipt is none: the punch is sent again and recorded once', async ({
  kiosk,
  server,
  front,
}) => {
  front.fail({ kind: 'truncate' });
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await expect(kiosk.status).toContainText('This network lets nothing through to the server.');
  expect(await server.punches()).toHaveLength(1);
  front.heal();
  await kiosk.comesOnline();
  await kiosk.shows('Recorded');
  await kiosk.showsWaiting(0);
  expect(await server.punches()).toHaveLength(1);
});
