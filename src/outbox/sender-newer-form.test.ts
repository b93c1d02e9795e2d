import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftPunch, heldPunch, sendingPunch, TAP_MS, waitingPunch } from './testing/example-punches.ts';
import { SenderStand } from './testing/sender-stand.ts';

let stand: SenderStand;

beforeEach(() => {
  stand = new SenderStand();
});

afterEach(() => stand.end());

test('what a newer version wrote is left alone by a drain, and holds nothing up', async () => {
  const tap = { wallMs: TAP_MS - 600_000, monoMs: 0, boot: 'b' };
  // The types know no form but this code's own.
  const newer = [
    waitingPunch({ tap }),
    draftPunch({ tap }),
    sendingPunch('dead', { tap }),
    heldPunch('update'),
  ].map((record) => Object.assign(record, { v: 2 }));
  const mine = waitingPunch();
  await stand.put(...newer, mine);
  const before = await Promise.all(newer.map(({ id }) => stand.get(id)));
  await stand.time.wait(stand.sender().drain('start'));
  await stand.time.advance(60_000);
  await stand.time.wait(stand.sender().drain('send-now'));
  expect(stand.requests.map(({ id }) => id)).toEqual([mine.id]);
  expect(await stand.get(mine.id)).toMatchObject({ state: 'sent' });
  expect(await Promise.all(newer.map(({ id }) => stand.get(id)))).toEqual(before);
});
