import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChainReport } from '../../contract/chain-report.ts';
import { missingNumbers } from './missing-numbers.ts';
import { countOf, firstNumbers, type NumberRange } from './number-ranges.ts';
import type { ReceivedNumbers } from './received-numbers.ts';

function received(numbers: readonly number[], highestSettled = 0): ReceivedNumbers {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const holes: NumberRange[] = [];
  for (const [index, number] of sorted.entries()) {
    const from = (sorted[index - 1] ?? 0) + 1;
    if (from < number) holes.push({ from, to: number - 1 });
  }
  return { count: sorted.length, highest: sorted.at(-1) ?? 0, highestSettled, broken: [], holes };
}

function report(head: number, lists: Partial<ChainReport> = {}): ChainReport {
  return { device: 'd', head, waiting: [], refused: [], undone: [], ...lists };
}

function gaps(...of: Parameters<typeof missingNumbers>): readonly number[] {
  return firstNumbers(missingNumbers(...of), 100);
}

test('a number that never came and that the device does not list is a gap', () => {
  expect(gaps(received([1, 3]), report(3))).toEqual([2]);
  expect(gaps(received([1, 2]), report(4))).toEqual([3, 4]);
  expect(gaps(received([]), report(2))).toEqual([1, 2]);
});

test('what the device lists is none', () => {
  const lists = { waiting: [2, 6], refused: [4], undone: [5] };
  expect(gaps(received([1, 3]), report(6, lists))).toEqual([]);
});

test('without a report, or above its head, a number may be on its way', () => {
  expect(gaps(received([1, 3]), undefined)).toEqual([]);
  expect(gaps(received([1, 5, 8]), report(3))).toEqual([2, 3]);
});

test('below a number that came long ago nothing is on its way any more', () => {
  expect(gaps(received([1, 5, 8], 5), report(3))).toEqual([2, 3, 4]);
  expect(gaps(received([1, 5, 8], 8), undefined)).toEqual([2, 3, 4, 6, 7]);
});

test('a device that claims an absurd head gets an answer at once', () => {
  const missing = missingNumbers(received([7]), report(Number.MAX_SAFE_INTEGER));
  expect(countOf(missing)).toBe(Number.MAX_SAFE_INTEGER - 1);
  expect(firstNumbers(missing, 7)).toEqual([1, 2, 3, 4, 5, 6, 8]);
});

test('agrees with counting the numbers out one by one', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
  const heads = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      numbers,
      numbers,
      numbers,
      numbers,
      heads,
      heads,
      (came, waiting, refused, undone, head, settled) => {
        const known = new Set([...came, ...waiting, ...refused, ...undone]);
        const expected = [];
        for (let number = 1; number <= Math.max(head, settled); number++)
          if (!known.has(number)) expected.push(number);
        const missing = missingNumbers(received(came, settled), report(head, { waiting, refused, undone }));
        expect(firstNumbers(missing, 100)).toEqual(expected);
        expect(countOf(missing)).toBe(expected.length);
      },
    ),
  );
});
