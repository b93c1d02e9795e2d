import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 20, 12);

/** A device whose two clocks stand as told. */
function device(wallMs: number, monoMs = 0) {
  const reading = { wallMs, monoMs };
  const clock = new ServerClock(() => ({ ...reading }));
  const pass = (ms: number, wall = ms) => {
    reading.monoMs += ms;
    reading.wallMs += wall;
  };
  const learn = (serverMs: number, roundTripMs = 0) => {
    const asked = clock.reading();
    pass(roundTripMs);
    clock.learn(serverMs, asked);
  };
  return { clock, pass, learn };
}

test('before any contact the time is the device’s own, and says so', () => {
  const { clock } = device(NOON + 2 * HOUR);
  expect(clock.now()).toEqual({
    instantMs: NOON + 2 * HOUR,
    clock: { trust: 'unknown', offsetMs: null, errorMs: null },
  });
});

test('the server’s time is of the middle of the round trip', () => {
  const { clock, learn } = device(NOON - HOUR);
  learn(NOON, 300);
  const { instantMs, clock: known } = clock.now();
  expect(instantMs).toBe(NOON + 150);
  expect(known).toEqual({ trust: 'exact', offsetMs: HOUR - 150, errorMs: 150 });
});

test('a round trip that took too long gives an estimate', () => {
  const { clock, learn } = device(NOON);
  learn(NOON, 4_002);
  expect(clock.now().clock.trust).toBe('estimated');
});

test('the time is carried forward by the monotonic clock', () => {
  const { clock, learn, pass } = device(NOON - 2 * HOUR);
  learn(NOON);
  pass(HOUR);
  expect(clock.now()).toMatchObject({
    instantMs: NOON + HOUR,
    clock: { trust: 'exact', offsetMs: 2 * HOUR },
  });
});

test('half a day without contact leaves an estimate', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON);
  pass(12 * HOUR);
  expect(clock.now().clock.trust).toBe('exact');
  pass(1);
  expect(clock.now().clock.trust).toBe('estimated');
});

test('a drift of the two clocks below five seconds is none', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON);
  pass(HOUR, HOUR - 5_000);
  expect(clock.now()).toMatchObject({ instantMs: NOON + HOUR, clock: { trust: 'exact' } });
});

test('a wall clock set back changes nothing but the trust', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON);
  pass(60_000, 60_000 - 3 * HOUR);
  expect(clock.now()).toMatchObject({
    instantMs: NOON + 60_000,
    clock: { trust: 'changed', offsetMs: 3 * HOUR },
  });
});

test('a night asleep, in which only the wall clock went on, counts as time', () => {
  const { clock, learn, pass } = device(NOON - HOUR);
  learn(NOON);
  pass(60_000, 8 * HOUR);
  expect(clock.now()).toMatchObject({
    instantMs: NOON + 8 * HOUR,
    clock: { trust: 'changed', offsetMs: HOUR },
  });
});

test('a wall clock set forward looks like sleep, and is not trusted until the next contact', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON);
  pass(1_000, HOUR);
  expect(clock.now().clock.trust).toBe('changed');
  learn(NOON + 1_000);
  expect(clock.now()).toEqual({
    instantMs: NOON + 1_000,
    clock: { trust: 'exact', offsetMs: 1_000 - HOUR, errorMs: 0 },
  });
});

test('a tap before the first contact is corrected by it', () => {
  const { clock, learn, pass } = device(NOON + 2 * HOUR);
  const tap = clock.reading();
  pass(10 * 60_000);
  learn(NOON + 10 * 60_000);
  expect(clock.at(tap)).toMatchObject({ instantMs: NOON, clock: { trust: 'exact', offsetMs: -2 * HOUR } });
});

test('a tap before the clock was set right is corrected by the monotonic clock and marked', () => {
  const { clock, learn, pass } = device(NOON + 2 * HOUR);
  const tap = clock.reading();
  pass(60_000, 60_000 - 2 * HOUR);
  learn(NOON + 60_000);
  expect(clock.at(tap)).toMatchObject({ instantMs: NOON, clock: { trust: 'changed' } });
});

test('a tap before hours asleep and the first contact is as old as the wall clock says', () => {
  const { clock, learn, pass } = device(NOON + HOUR);
  const tap = clock.reading();
  pass(30_000, 7 * HOUR);
  learn(NOON + 7 * HOUR);
  expect(clock.at(tap)).toMatchObject({ instantMs: NOON, clock: { trust: 'changed' } });
});

test('an answer that the device slept through says nothing', () => {
  const { clock, learn, pass } = device(NOON);
  const asked = clock.reading();
  pass(100, 2 * HOUR);
  clock.learn(NOON, asked);
  expect(clock.now().clock.trust).toBe('unknown');
  learn(NOON + 2 * HOUR);
  expect(clock.now()).toMatchObject({ instantMs: NOON + 2 * HOUR, clock: { trust: 'exact' } });
});

test('a vague answer does not replace a good one until that is ten minutes old', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON, 20);
  pass(60_000);
  learn(NOON + 60_000 + 700, 1_000);
  expect(clock.now()).toMatchObject({ instantMs: NOON + 61_010, clock: { errorMs: 10 } });
  pass(10 * 60_000);
  learn(NOON + 661_000, 1_000);
  expect(clock.now()).toMatchObject({ instantMs: NOON + 661_500, clock: { errorMs: 500 } });
});

test('any answer replaces one since which the clock was set', () => {
  const { clock, learn, pass } = device(NOON);
  learn(NOON, 20);
  pass(1_000, HOUR);
  learn(NOON + 1_000, 1_800);
  expect(clock.now()).toMatchObject({ instantMs: NOON + 1_900, clock: { trust: 'exact', errorMs: 900 } });
});

test('each contact is told to whoever listens, until they stop', () => {
  const { clock, learn } = device(NOON);
  const heard: number[] = [];
  const stop = clock.onLearned(() => heard.push(clock.now().instantMs));
  learn(NOON);
  stop();
  learn(NOON + 1);
  expect(heard).toEqual([NOON]);
});

test('however wrong the wall clock is, what the server said stays right while the device is awake', () => {
  const wall = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(wall, fc.nat(3_000), fc.nat(11 * HOUR), (wallMs, roundTripMs, passedMs) => {
      const { clock, learn, pass } = device(wallMs);
      learn(NOON, roundTripMs);
      pass(passedMs);
      const { instantMs, clock: known } = clock.now();
      expect(Math.abs(instantMs - (NOON + roundTripMs / 2 + passedMs))).toBeLessThanOrEqual(1);
      expect(known).toMatchObject({ trust: 'exact' });
      expect(Number.isSafeInteger(known.offsetMs)).toBe(true);
    }),
  );
});
