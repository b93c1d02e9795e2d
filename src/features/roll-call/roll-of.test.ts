import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterPerson } from '../../contract/roster.ts';
import type { RollCall } from '../../outbox/device-entry.ts';
import { type LastKnown, rollOf } from './roll-of.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const START_MS = Date.UTC(2026, 10, 20, 5, 0, 0);

function person(id: number): RosterPerson {
  return { id, displayName: `Person ${id}`, photo: null, last: null, pinTag: null, badgeTags: [] };
}

const PEOPLE = [1, 2, 3, 4].map(person);

function last(direction: 'in' | 'out', afterStartMs: number): LastKnown {
  return { direction, instantMs: START_MS + afterStartMs, eventTime: '2026-11-20 09:00:00' };
}

function roll(call: Partial<RollCall>, known: Readonly<Record<number, LastKnown>>) {
  const whole: RollCall = { startedMs: START_MS, safe: [], ...call };
  const { expected, others, missing, safe } = rollOf(whole, PEOPLE, ({ id }) => known[id]);
  return {
    expected: expected.map(({ person: { id }, kind }) => [id, kind]),
    others: others.length,
    missing,
    safe,
  };
}

describe('a roll call', () => {
  test('looks for whoever is in, and counts who is not ticked yet', () => {
    const known = { 1: last('in', -HOUR_MS), 2: last('out', -HOUR_MS), 3: last('in', -2 * HOUR_MS) };
    expect(roll({ safe: [3] }, known)).toEqual({
      expected: [
        [1, 'in'],
        [3, 'in'],
      ],
      others: 2,
      missing: 1,
      safe: 1,
    });
  });

  test('goes on looking for who clocked out after it began', () => {
    expect(roll({}, { 1: last('out', 3 * MINUTE_MS) })).toMatchObject({
      expected: [[1, 'left']],
      missing: 1,
    });
  });

  test('looks for nobody of whom it turns out that they had gone before', () => {
    expect(roll({}, { 1: last('out', -MINUTE_MS) })).toMatchObject({ expected: [], missing: 0 });
  });

  test('takes in who is heard of only later, whether they had come before or come now', () => {
    const known = { 1: last('in', -MINUTE_MS), 2: last('in', MINUTE_MS) };
    expect(roll({}, known).expected).toEqual([
      [1, 'in'],
      [2, 'in'],
    ]);
  });

  test('says of whoever came in longer ago than any shift that they may be gone', () => {
    expect(roll({}, { 1: last('in', -17 * HOUR_MS) }).expected).toEqual([[1, 'long-ago']]);
  });

  test('counts somebody as safe who never clocked in, and misses nobody for it', () => {
    expect(roll({ safe: [4] }, {})).toMatchObject({ others: 4, missing: 0, safe: 1 });
  });

  test('knows of nobody who is not on the roster any more', () => {
    expect(roll({ safe: [99] }, {})).toMatchObject({ missing: 0, safe: 0 });
  });

  test('has everybody of the roster on it once, and misses exactly the expected who are not ticked', () => {
    const ids = fc.subarray([1, 2, 3, 4]);
    const known = fc.dictionary(
      fc.constantFrom('1', '2', '3', '4'),
      fc
        .tuple(fc.constantFrom('in' as const, 'out' as const), fc.integer({ min: -20, max: 2 }))
        .map(([direction, hours]) => last(direction, hours * HOUR_MS)),
    );
    fc.assert(
      fc.property(ids, known, (safe, lasts) => {
        const call = { startedMs: START_MS, safe };
        const { expected, others, ...counts } = rollOf(call, PEOPLE, ({ id }) => lasts[id]);
        const everybody = [...expected, ...others].map(({ person: { id } }) => id);
        expect(everybody.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4]);
        expect(counts.missing).toBe(expected.filter(({ person: { id } }) => !safe.includes(id)).length);
        expect(counts.safe).toBe(safe.length);
      }),
    );
  });
});
