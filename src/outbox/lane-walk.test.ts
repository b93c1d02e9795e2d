import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LaneWalk } from './lane-walk.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import type { PunchRecord } from './punch-record.ts';
import { draftPunch, heldPunch, sendingPunch, sentPunch, waitingPunch } from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';
import { putRecords } from './testing/put-records.ts';

let db: PunchDb;
let queue: PunchQueue;
let walk: LaneWalk;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  queue = new PunchQueue(db);
  walk = new LaneWalk(queue.lanes);
});

afterEach(() => db.close());

const put = (...records: readonly PunchRecord[]) => putRecords(db, records);
const people = (count: number) => Array.from({ length: count }, (_, employeeId) => employeeId);
const lanes = () => [...walk.heads.keys()];
const seqs = () => [...walk.heads.values()].map(({ seq }) => seq);
const NOBODY = new Map<string, unknown>();

async function allSeqs(paused = false): Promise<Set<number>> {
  const seen = new Set(seqs());
  while (await walk.goOn(undefined, NOBODY, paused)) for (const seq of seqs()) seen.add(seq);
  return seen;
}

describe('a look at everybody', () => {
  test('begins with who tapped last, by what stands first for each', async () => {
    await put(
      ...people(40).map((employeeId) => waitingPunch({ employeeId })),
      waitingPunch({ employeeId: 3 }),
    );
    await walk.begin();
    expect(lanes().slice(0, 2)).toEqual(['p-7/3', 'p-7/39']);
    expect(seqs().slice(0, 2)).toEqual([4, 40]);
    expect(lanes()).toHaveLength(8);
  });

  test('finds every lane once, whatever is behind its first punch', async () => {
    const rounds = [1, 2, 3].flatMap(() => people(60));
    await put(...rounds.map((employeeId) => waitingPunch({ employeeId, principal: `p-${employeeId % 2}` })));
    await walk.begin();
    expect([...(await allSeqs())].sort((one, other) => one - other)).toEqual(people(60).map((at) => at + 1));
  });

  test('takes a few lanes at a time, and keeps those that are under way', async () => {
    await put(...people(60).map((employeeId) => waitingPunch({ employeeId })));
    await walk.begin();
    const [first = ''] = lanes();
    await walk.goOn(undefined, new Map([[first, undefined]]), false);
    expect(lanes().length).toBeLessThanOrEqual(25);
    expect(lanes()).toContain(first);
  });

  test('meets drafts and what is on its way in lanes where nothing waits', async () => {
    await put(sentPunch(), ...people(10).map((employeeId) => draftPunch({ employeeId })));
    await put(sendingPunch('me', { employeeId: 70 }), heldPunch('update', { employeeId: 71 }));
    await walk.begin();
    expect([...(await allSeqs())].sort((one, other) => one - other)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test('is short where the server is left alone, except for drafts', async () => {
    await put(...people(100).map((employeeId) => waitingPunch({ employeeId })));
    await put(...people(60).map((employeeId) => draftPunch({ employeeId: 1_000 + employeeId })));
    await walk.begin();
    const found = await allSeqs(true);
    expect([...found].filter((seq) => seq > 100)).toHaveLength(60);
    expect(found.size).toBeLessThanOrEqual(60 + 8 + 24);
  });

  test('remembers when the lanes that it left are due', async () => {
    await put(...people(60).map((employeeId) => waitingPunch({ employeeId })));
    await walk.begin();
    await walk.goOn(9_000, NOBODY, false);
    await walk.goOn(7_000, NOBODY, false);
    await walk.goOn(undefined, NOBODY, false);
    expect(walk.dueMs(undefined)).toBe(7_000);
    expect(walk.dueMs(8_000)).toBe(7_000);
    expect(walk.dueMs(6_000)).toBe(6_000);
    await walk.begin();
    expect(walk.dueMs(undefined)).toBeUndefined();
  });
});

describe('what stands first in a lane', () => {
  const lane = { principal: 'p-7', employeeId: 7 };

  test('is the oldest of all that is open, and nothing that stands aside', async () => {
    await put(sentPunch(), heldPunch('key-mismatch'), heldPunch('sign-in'), waitingPunch(), draftPunch());
    expect(await queue.lanes.head(lane)).toMatchObject({ seq: 3, why: 'sign-in' });
    await queue.release('sign-in');
    expect(await queue.lanes.head(lane)).toMatchObject({ seq: 3, state: 'waiting' });
  });

  test('is followed by the next once it is recorded, or nobody', async () => {
    const [first, second] = await put(waitingPunch(), waitingPunch());
    if (!first || !second) throw new Error('Nothing was put');
    await walk.begin();
    await queue.giveUp(first.id, 'no');
    await walk.advance(first, { ...first, ...sentPunch(), seq: first.seq });
    expect(seqs()).toEqual([1]);
    await db.transact('readwrite', (tx) => tx.objectStore('punches').delete(1));
    await walk.advance(first, undefined);
    expect(seqs()).toEqual([2]);
    await db.transact('readwrite', (tx) => tx.objectStore('punches').delete(2));
    await walk.advance(second, undefined);
    expect(seqs()).toEqual([]);
  });
});

test('a hold reaches everybody, and is let go of again, over more people than fit one transaction', async () => {
  await put(
    ...people(230).map((employeeId) => waitingPunch({ employeeId })),
    waitingPunch({ employeeId: 0 }),
  );
  expect(await queue.hold('sign-in', 'p-7')).toBe(230);
  expect(await queue.counts()).toEqual({ waiting: 1, held: 230, refused: 0 });
  expect(await queue.release('sign-in', 'p-7')).toBe(230);
  expect(await queue.counts()).toEqual({ waiting: 231, held: 0, refused: 0 });
});
