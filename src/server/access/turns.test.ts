import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('no more do their work at once than may, and all get their turn in order', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = works.map(({ promise }, index) =>
    turns.take(async () => {
      begun.push(index);
      await promise;
      return index;
    }),
  );
  expect([begun, turns.waiting]).toEqual([[0, 1], 3]);
  works[1]?.resolve();
  await all[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of works) resolve();
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4]);
  expect([begun, turns.waiting]).toEqual([[0, 1, 2, 3, 4], 0]);
});

test('work that fails gives its turn on', async () => {
  const turns = new Turns(1);
  const failed = turns.take(() => Promise.reject(new Error('no')));
  const next = turns.take(async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
