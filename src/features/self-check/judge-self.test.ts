import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SELF_CHECKS } from '../../contract/heartbeat.ts';
import { judgeSelf } from './judge-self.ts';
import type { SelfFacts } from './self-facts.ts';

const MINUTE_MS = 60_000;
const WELL: SelfFacts = {
  server: 'reached',
  device: 'accepted',
  clock: { trust: 'exact', offsetMs: 400 },
  storage: { fault: undefined, persistent: true, freeBytes: 1e9 },
  queue: { waiting: 0, held: 0, refused: 0, undone: 0, oldestWaitingMs: null },
  camera: 'ready',
  position: 'ready',
  wakeLock: 'held',
  battery: { level: 0.8, charging: false },
  version: { name: '1', newer: 'none' },
};

test('a device that is well is good in everything', () => {
  expect(Object.values(judgeSelf(WELL))).toEqual(SELF_CHECKS.map(() => 'good'));
});

describe('a device', () => {
  test.each<[string, Partial<SelfFacts>, Partial<ReturnType<typeof judgeSelf>>]>([
    ['that cannot reach the server', { server: 'silent' }, { server: 'bad' }],
    ['that the server does not know', { device: 'unknown' }, { device: 'bad' }],
    ['that has lost its keys', { device: 'without-keys' }, { device: 'bad' }],
    [
      'that never heard the server’s time',
      { clock: { trust: 'unknown', offsetMs: null } },
      { clock: 'poor' },
    ],
    [
      'whose clock is minutes off',
      { clock: { trust: 'exact', offsetMs: -5 * MINUTE_MS } },
      { clock: 'poor' },
    ],
    ['whose clock is an hour off', { clock: { trust: 'exact', offsetMs: 60 * MINUTE_MS } }, { clock: 'bad' }],
    ['whose clock was set', { clock: { trust: 'changed', offsetMs: 0 } }, { clock: 'poor' }],
    [
      'whose storage is broken',
      { storage: { fault: 'broken', persistent: true, freeBytes: 1e9 } },
      { storage: 'bad' },
    ],
    [
      'whose browser may delete',
      { storage: { fault: undefined, persistent: false, freeBytes: 1e9 } },
      { storage: 'poor' },
    ],
    [
      'whose disk is full',
      { storage: { fault: undefined, persistent: true, freeBytes: 1e6 } },
      { storage: 'bad' },
    ],
    ['that has a refused punch', { queue: { ...WELL.queue, refused: 1 } }, { queue: 'bad' }],
    ['that holds a punch', { queue: { ...WELL.queue, held: 1 } }, { queue: 'poor' }],
    [
      'whose oldest punch waits since yesterday',
      { queue: { ...WELL.queue, waiting: 1, oldestWaitingMs: 24 * 60 * MINUTE_MS } },
      { queue: 'bad' },
    ],
    ['that may not use its camera', { camera: 'denied' }, { camera: 'bad' }],
    ['that has no camera', { camera: 'none' }, { camera: 'absent' }],
    ['that has no use for a camera', { camera: 'off' }, { camera: 'absent' }],
    ['that has not been asked for its position', { position: 'asks' }, { position: 'poor' }],
    ['whose screen may go dark', { wakeLock: 'none' }, { 'wake-lock': 'poor' }],
    ['that is nearly empty', { battery: { level: 0.1, charging: false } }, { battery: 'bad' }],
    ['that is nearly empty and charging', { battery: { level: 0.1, charging: true } }, { battery: 'good' }],
    ['that has no battery', { battery: null }, { battery: 'absent' }],
    ['for which a new version waits', { version: { name: '1', newer: 'ready' } }, { version: 'poor' }],
    ['that the server finds too old', { version: { name: '1', newer: 'needed' } }, { version: 'bad' }],
  ])('%s is told so, and of nothing else', (_, facts, judged) => {
    expect(judgeSelf({ ...WELL, ...facts })).toEqual({ ...judgeSelf(WELL), ...judged });
  });

  test('never gets better by waiting longer, nor by a clock that is further off', () => {
    const worth = { good: 0, absent: 0, poor: 1, bad: 2 };
    const ms = fc.integer({ min: 0, max: 10 * 86_400_000 });
    fc.assert(
      fc.property(ms, ms, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const queue = (oldestWaitingMs: number) =>
          worth[judgeSelf({ ...WELL, queue: { ...WELL.queue, waiting: 1, oldestWaitingMs } }).queue];
        const clock = (offsetMs: number) =>
          worth[judgeSelf({ ...WELL, clock: { trust: 'exact', offsetMs } }).clock];
        expect(queue(less)).toBeLessThanOrEqual(queue(more));
        expect(clock(-less)).toBeLessThanOrEqual(clock(more));
      }),
    );
  });
});
