import { expect, test, vi } from 'vitest';
import { Batches, type Outcome } from './batches.ts';

/** Work that notes its batches, and holds each until it is let go. */
function held(lanes = 1) {
  const batches: (readonly number[])[] = [];
  const releases: (() => void)[] = [];
  const run = async (items: readonly number[]): Promise<Outcome<number>[]> => {
    batches.push(items);
    await new Promise<void>((release) => releases.push(release));
    return items.map((item) => ({ ok: true, result: item * 2 }));
  };
  return { work: new Batches({ run, mayBeOnes: () => true, lanes }), batches, releases };
}

test('what arrives while a batch is under way is the next one, and nobody is answered before theirs is done', async () => {
  const { work, batches, releases } = held();
  const first = work.add(1);
  await vi.waitUntil(() => batches.length === 1);
  const others = [2, 3, 4].map((item) => work.add(item));
  const answered = vi.fn();
  void first.then(answered);
  releases[0]?.();
  expect(await first).toBe(2);
  await vi.waitUntil(() => batches.length === 2);
  expect(batches).toEqual([[1], [2, 3, 4]]);
  releases[1]?.();
  expect(await Promise.all(others)).toEqual([4, 6, 8]);
});

test('who is read while others are taken in comes along, and nobody else', async () => {
  const { work, batches, releases } = held();
  void work.add(1);
  setImmediate(() => void work.add(2));
  await vi.waitUntil(() => batches.length === 1);
  expect(batches).toEqual([[1, 2]]);
  const third = work.add(3);
  releases[0]?.();
  await vi.waitUntil(() => batches.length === 2);
  releases[1]?.();
  expect(await third).toBe(6);
});

test('with two lanes a second batch need not wait for the first', async () => {
  const { work, batches, releases } = held(2);
  const first = work.add(1);
  await vi.waitUntil(() => batches.length === 1);
  const second = work.add(2);
  await vi.waitUntil(() => batches.length === 2);
  releases[1]?.();
  expect(await second).toBe(4);
  releases[0]?.();
  expect(await first).toBe(2);
});

test('one that breaks its batch fails alone', async () => {
  const run = async (items: readonly number[]): Promise<Outcome<number>[]> => {
    if (items.includes(13)) throw new Error('unlucky');
    return items.map((item) => ({ ok: true, result: item }));
  };
  const work = new Batches({ run, mayBeOnes: () => true, lanes: 1 });
  const settled = await Promise.allSettled([12, 13, 14].map((item) => work.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a failure that is nobody’s fault fails all at once, and the next batch is tried anew', async () => {
  const run = vi.fn(async (items: readonly number[]): Promise<Outcome<number>[]> => {
    if (run.mock.calls.length === 1) throw new Error('gone');
    return items.map((item) => ({ ok: true, result: item }));
  });
  const work = new Batches({ run, mayBeOnes: () => false, lanes: 1 });
  const settled = await Promise.allSettled([1, 2].map((item) => work.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await work.add(3)).toBe(3);
});
