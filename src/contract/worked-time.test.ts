import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SHIFT_MS } from './longest-shift-ms.ts';
import type { HourPunch } from './pair-punches.ts';
import { workedTime } from './worked-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const EVER = { fromMs: -1_000 * DAY_MS, toMs: 1_000 * DAY_MS };
const MUCH_LATER_MS = 900 * DAY_MS;

/** `in 9, out 18` with hours from midnight. */
function punches(...said: readonly (readonly ['in' | 'out', number])[]): HourPunch[] {
  return said.map(([direction, hour]) => ({ direction, instantMs: hour * HOUR_MS }));
}

function span(fromHour: number, toHour: number) {
  return { fromMs: fromHour * HOUR_MS, toMs: toHour * HOUR_MS };
}

describe('the hours of a span', () => {
  test('are what lies between each clock-in and its clock-out', () => {
    const day = punches(['in', 9], ['out', 13], ['in', 14], ['out', 18]);
    expect(workedTime(day, span(0, 24), 20 * HOUR_MS)).toEqual({
      workedMs: 8 * HOUR_MS,
      runningMs: 0,
      openSinceMs: undefined,
      withoutOutMs: [],
      withoutInMs: [],
    });
  });

  test('count who is still there up to now', () => {
    const day = punches(['in', 9], ['out', 13], ['in', 14]);
    expect(workedTime(day, span(0, 24), 15.5 * HOUR_MS)).toMatchObject({
      workedMs: 5.5 * HOUR_MS,
      runningMs: 1.5 * HOUR_MS,
      openSinceMs: 14 * HOUR_MS,
    });
  });

  test('of a night are shared between its two days', () => {
    const night = punches(['in', 22], ['out', 30]);
    expect(workedTime(night, span(0, 24), MUCH_LATER_MS).workedMs).toBe(2 * HOUR_MS);
    expect(workedTime(night, span(24, 48), MUCH_LATER_MS).workedMs).toBe(6 * HOUR_MS);
  });

  test('of a night that is still running belong to today from midnight on', () => {
    expect(workedTime(punches(['in', 22]), span(24, 48), 27 * HOUR_MS)).toMatchObject({
      workedMs: 3 * HOUR_MS,
      openSinceMs: 22 * HOUR_MS,
      withoutOutMs: [],
    });
  });

  test('end nowhere else than now: a clock-in longer ago than any shift is told and not counted', () => {
    expect(workedTime(punches(['in', 9]), span(0, 24), 9 * HOUR_MS + LONGEST_SHIFT_MS)).toMatchObject({
      workedMs: 0,
      openSinceMs: undefined,
      withoutOutMs: [9 * HOUR_MS],
    });
  });

  test('count a shift of a day and a night with its handover, and nothing longer', () => {
    expect(workedTime(punches(['in', 9], ['out', 33.5]), EVER, MUCH_LATER_MS).workedMs).toBe(24.5 * HOUR_MS);
    expect(workedTime(punches(['in', 9], ['out', 42]), EVER, MUCH_LATER_MS)).toMatchObject({
      workedMs: 0,
      withoutOutMs: [9 * HOUR_MS],
      withoutInMs: [42 * HOUR_MS],
    });
  });

  test('are counted from the first of two clock-ins of a shift', () => {
    expect(workedTime(punches(['in', 9], ['in', 13], ['out', 18]), EVER, MUCH_LATER_MS)).toMatchObject({
      workedMs: 9 * HOUR_MS,
      withoutOutMs: [],
    });
  });

  test('do not begin with the evening before, whose clock-out was forgotten', () => {
    expect(workedTime(punches(['in', 18], ['in', 33], ['out', 42]), EVER, MUCH_LATER_MS)).toMatchObject({
      workedMs: 9 * HOUR_MS,
      withoutOutMs: [18 * HOUR_MS],
    });
    expect(workedTime(punches(['in', 18], ['in', 33]), EVER, 35 * HOUR_MS)).toMatchObject({
      workedMs: 2 * HOUR_MS,
      openSinceMs: 33 * HOUR_MS,
      withoutOutMs: [18 * HOUR_MS],
    });
  });

  test('are none where somebody only clocked out', () => {
    expect(workedTime(punches(['out', 18]), EVER, MUCH_LATER_MS)).toMatchObject({
      workedMs: 0,
      withoutInMs: [18 * HOUR_MS],
    });
  });

  test('of a clock that is ahead of now are none yet', () => {
    expect(workedTime(punches(['in', 9]), EVER, 8 * HOUR_MS)).toMatchObject({
      workedMs: 0,
      openSinceMs: 9 * HOUR_MS,
    });
  });

  test('say nothing of a stay that ended before or begins after', () => {
    expect(workedTime(punches(['in', 9]), span(-24, 0), 10 * HOUR_MS)).toMatchObject({
      workedMs: 0,
      openSinceMs: undefined,
    });
  });
});

describe('whatever is punched', () => {
  const instantMs = fc.integer({ min: 0, max: 7 * DAY_MS });
  const any: fc.Arbitrary<HourPunch[]> = fc.uniqueArray(
    fc.record({ direction: fc.constantFrom('in' as const, 'out' as const), instantMs }),
    { maxLength: 30, selector: (punch) => punch.instantMs },
  );

  test('the hours of two spans side by side are the hours of both together', () => {
    fc.assert(
      fc.property(any, fc.tuple(instantMs, instantMs, instantMs), instantMs, (all, edges, nowMs) => {
        const [fromMs = 0, middleMs = 0, toMs = 0] = edges.toSorted((one, other) => one - other);
        const one = workedTime(all, { fromMs, toMs: middleMs }, nowMs);
        const other = workedTime(all, { fromMs: middleMs, toMs }, nowMs);
        const both = workedTime(all, { fromMs, toMs }, nowMs);
        expect(one.workedMs + other.workedMs).toBe(both.workedMs);
        expect([...one.withoutOutMs, ...other.withoutOutMs].toSorted()).toEqual(both.withoutOutMs.toSorted());
      }),
    );
  });

  test('nobody works longer than the span, nor less than nothing', () => {
    fc.assert(
      fc.property(any, instantMs, instantMs, instantMs, (all, one, other, nowMs) => {
        const within = { fromMs: Math.min(one, other), toMs: Math.max(one, other) };
        const { workedMs, runningMs } = workedTime(all, within, nowMs);
        expect(workedMs).toBeGreaterThanOrEqual(runningMs);
        expect(runningMs).toBeGreaterThanOrEqual(0);
        expect(workedMs).toBeLessThanOrEqual(within.toMs - within.fromMs);
      }),
    );
  });

  test('the order in which the punches are told does not matter', () => {
    const shuffled = any.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, instantMs, ([all, mixed], nowMs) => {
        expect(workedTime(mixed, EVER, nowMs)).toEqual(workedTime(all, EVER, nowMs));
      }),
    );
  });

  test('a repeated tap of either kind changes no hours', () => {
    fc.assert(
      fc.property(any, instantMs, fc.nat(), (all, nowMs, index) => {
        fc.pre(all.length > 0);
        const sorted = all.toSorted((one, other) => one.instantMs - other.instantMs);
        const again = sorted[index % sorted.length];
        if (!again) return;
        const twice = [...sorted, { ...again, instantMs: again.instantMs + 0.5 }];
        const { workedMs } = workedTime(twice, EVER, nowMs);
        expect(Math.abs(workedMs - workedTime(sorted, EVER, nowMs).workedMs)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('with everybody at work in turns of at most a shift, every millisecond between in and out counts', () => {
    const turn = fc.record({
      restMs: fc.integer({ min: 1, max: 3 * DAY_MS }),
      workMs: fc.integer({ min: 1, max: LONGEST_SHIFT_MS - 1 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        let atMs = 0;
        const all = turns.flatMap(({ restMs, workMs }) => {
          const inMs = atMs + restMs;
          atMs = inMs + workMs;
          return [
            { direction: 'in' as const, instantMs: inMs },
            { direction: 'out' as const, instantMs: atMs },
          ];
        });
        const sumMs = turns.reduce((sum, { workMs }) => sum + workMs, 0);
        expect(workedTime(all, EVER, MUCH_LATER_MS)).toEqual({
          workedMs: sumMs,
          runningMs: 0,
          openSinceMs: undefined,
          withoutOutMs: [],
          withoutInMs: [],
        });
      }),
    );
  });
});
