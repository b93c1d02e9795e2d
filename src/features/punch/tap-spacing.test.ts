import { describe, expect, test } from 'vitest';
import type { Direction } from '../../contract/direction.ts';
import { TapSpacing } from './tap-spacing.ts';

const WALL_MS = 1_795_577_727_532;

/** The times that taps of one person get, each in milliseconds after the first. */
function spaced(taps: readonly (readonly [Direction, number])[], spacing = new TapSpacing()): number[] {
  return taps.map(([direction, atMs]) => {
    const { wallMs, monoMs } = spacing.next(7, direction, { wallMs: WALL_MS + atMs, monoMs: 40 + atMs });
    expect(wallMs - WALL_MS).toBe(monoMs - 40);
    return monoMs - 40;
  });
}

describe('the time of a tap', () => {
  test('is that of the tap', () => {
    const taps = [
      ['in', 0],
      ['out', 300],
      ['in', 1_300],
      ['out', 60_000],
    ] as const;
    expect(spaced(taps)).toEqual([0, 300, 1_300, 60_000]);
  });

  test('is a second after the last one of its direction, where the other button was tapped in between', () => {
    const taps = [
      ['out', 0],
      ['in', 235],
      ['out', 421],
      ['in', 600],
    ] as const;
    expect(spaced(taps)).toEqual([0, 235, 1_000, 1_235]);
  });

  test('of a finger that bounces is that of the tap', () => {
    const taps = [
      ['in', 0],
      ['in', 90],
      ['in', 180],
    ] as const;
    expect(spaced(taps)).toEqual([0, 90, 180]);
  });

  test('is later than that of the tap before, whatever a coarse clock shows', () => {
    const taps = [
      ['in', 0],
      ['out', 0],
      ['in', 0],
    ] as const;
    expect(spaced(taps)).toEqual([0, 1, 1_000]);
  });

  test('is a whole number of milliseconds, as every instant is, though the monotonic clock tells parts of one', () => {
    const spacing = new TapSpacing();
    const at = (direction: Direction, monoMs: number) =>
      spacing.next(7, direction, { wallMs: WALL_MS, monoMs }).wallMs;
    expect([at('in', 40.3), at('out', 40.7), at('in', 41.1)]).toEqual([
      WALL_MS,
      WALL_MS + 1,
      WALL_MS + 1_000,
    ]);
  });

  test('is later by the wall clock too, whose milliseconds turn at another moment than those of the monotonic one', () => {
    const spacing = new TapSpacing();
    const at = (direction: Direction, wallMs: number, monoMs: number) =>
      spacing.next(7, direction, { wallMs: WALL_MS + wallMs, monoMs }).wallMs - WALL_MS;
    expect([at('in', 0, 40), at('out', 0, 41), at('in', 999, 1_040.1)]).toEqual([0, 1, 1_000]);
  });

  test('is left alone by a wall clock that was set in between', () => {
    const spacing = new TapSpacing();
    const at = (direction: Direction, wallMs: number, monoMs: number) =>
      spacing.next(7, direction, { wallMs: WALL_MS + wallMs, monoMs }).wallMs - WALL_MS;
    expect([at('in', 0, 40), at('out', -60_000, 2_040)]).toEqual([0, -60_000]);
  });

  test('has nothing to do with other people’s', () => {
    const spacing = new TapSpacing();
    spaced(
      [
        ['in', 0],
        ['out', 100],
      ],
      spacing,
    );
    const reading = { wallMs: WALL_MS + 200, monoMs: 240 };
    expect(spacing.next(8, 'in', reading)).toEqual(reading);
  });
});
