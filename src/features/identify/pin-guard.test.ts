import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWrongPin, isBurstOn, LONGEST_PAUSE_MS, OPEN_GUARD, pauseLeftMs } from './pin-guard.ts';

const NOW = Date.UTC(2026, 10, 20, 4);

/** The guard after wrong PINs, each typed as soon as the pad takes one, and the pauses before them. */
function tryOut(times: number) {
  let guard = OPEN_GUARD;
  let nowMs = NOW;
  const pauses: number[] = [];
  for (let count = 0; count < times; count += 1) {
    guard = afterWrongPin(guard, nowMs, nowMs + 7);
    pauses.push(pauseLeftMs(guard, nowMs) / 1_000);
    nowMs += pauseLeftMs(guard, nowMs);
  }
  return { guard, pauses, nowMs };
}

describe('wrong PINs', () => {
  test('cost nothing twice, and from the third on a pause that doubles', () => {
    expect(tryOut(6).pauses).toEqual([0, 0, 5, 10, 20, 40]);
  });

  test('never close the pad for longer than five minutes, and go on closing it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600_000 }), { maxLength: 60 }), (gaps) => {
        let guard = OPEN_GUARD;
        let nowMs = NOW;
        for (const gapMs of gaps) {
          nowMs += gapMs;
          guard = afterWrongPin(guard, nowMs, nowMs);
          expect(pauseLeftMs(guard, nowMs)).toBeLessThanOrEqual(LONGEST_PAUSE_MS);
        }
      }),
    );
    const { pauses } = tryOut(30);
    expect(pauses.slice(9).every((seconds) => seconds === 300)).toBe(true);
  });

  test('are forgiven one for each minute that the pad is open', () => {
    let guard = afterWrongPin(afterWrongPin(OPEN_GUARD, NOW, NOW), NOW, NOW);
    guard = afterWrongPin(guard, NOW + 60_000, NOW);
    expect(pauseLeftMs(guard, NOW + 60_000)).toBe(0);
    guard = afterWrongPin(guard, NOW + 60_001, NOW);
    expect(pauseLeftMs(guard, NOW + 60_001)).toBe(5_000);
  });

  test('are not forgiven by a clock that is set back, which does not close the pad for ever either', () => {
    const { guard } = tryOut(8);
    const backMs = NOW - 86_400_000;
    expect(pauseLeftMs(guard, backMs)).toBe(0);
    expect(pauseLeftMs(afterWrongPin(guard, backMs, backMs), backMs)).toBeGreaterThan(60_000);
  });
});

describe('a burst', () => {
  test('begins with the fifth, goes on counting and ends ten minutes after the last', () => {
    expect(tryOut(4).guard.burst).toBeNull();
    const five = tryOut(5);
    expect(five.guard.burst).toMatchObject({ wrongPins: 5 });
    const six = afterWrongPin(five.guard, five.nowMs, five.nowMs);
    expect(six.burst).toMatchObject({ wrongPins: 6, startedMs: five.guard.burst?.startedMs });
    expect(isBurstOn(six, five.nowMs + 599_999)).toBe(true);
    expect(isBurstOn(six, five.nowMs + 600_000)).toBe(false);
  });

  test('is told by the corrected time', () => {
    const { guard } = tryOut(5);
    expect(guard.burst && guard.burst.startedMs - guard.burst.lastMs).toBe(7);
  });
});
