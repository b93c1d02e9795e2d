import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceMsOf } from './device-ms-of.ts';

const clock = (offsetMs: number | null) => ({ trust: 'estimated', offsetMs, errorMs: 5 }) as const;

test('takes the correction off again', () => {
  expect(deviceMsOf({ instantMs: 10_250, clock: clock(250) })).toBe(10_000);
  expect(deviceMsOf({ instantMs: 9_750, clock: clock(-250) })).toBe(10_000);
});

test('an instant on which no correction was put is the device’s own', () => {
  expect(deviceMsOf({ instantMs: 10_000, clock: clock(0) })).toBe(10_000);
  expect(deviceMsOf({ instantMs: 10_000, clock: clock(null) })).toBe(10_000);
});

test('whatever correction is learned after the tap, the device’s own clock stays the same', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (deviceMs, offsetMs) => {
      expect(deviceMsOf({ instantMs: deviceMs + offsetMs, clock: clock(offsetMs) })).toBe(deviceMs);
    }),
  );
});
