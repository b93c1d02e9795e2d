import { describe, expect, test } from 'vitest';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { remarksOf, standingOf } from './device-standing.ts';
import { countDevices, devicesShown } from './devices-shown.ts';
import { numberRanges } from './number-ranges.ts';

const NOW_MS = 1_000_000_000_000;
const MINUTE_MS = 60_000;

const HEARTBEAT: NonNullable<OfficeDevice['heartbeat']> = {
  v: 1,
  appVersion: '1',
  counts: { waiting: 2, held: 0, refused: 0, undone: 0 },
  oldestWaitingMs: null,
  battery: null,
  clockOffsetMs: null,
  storage: { persistent: null, freeBytes: null },
  rosterMadeAtMs: null,
  checks: {},
  atMs: NOW_MS,
};
const CHAIN: OfficeDevice['chain'] = {
  head: 9,
  reportedAtMs: NOW_MS,
  received: 9,
  broken: [],
  gaps: [],
  gapCount: 0,
  waiting: 0,
  refused: 0,
  undone: 0,
};

function device(name: string, parts: Partial<OfficeDevice> = {}): OfficeDevice {
  return {
    device: name,
    kind: 'terminal',
    name,
    person: null,
    location: { id: 1, title: 'Вход' },
    createdAtMs: 1,
    revokedAtMs: null,
    lastContactAtMs: NOW_MS,
    heartbeat: HEARTBEAT,
    pinBursts: [],
    chain: CHAIN,
    ...parts,
  };
}

describe('a device', () => {
  test.each([
    ['now', { lastContactAtMs: NOW_MS - 5 * MINUTE_MS }],
    ['silent', { lastContactAtMs: NOW_MS - 5 * MINUTE_MS - 1 }],
    ['resting', { lastContactAtMs: NOW_MS - 6 * MINUTE_MS, kind: 'personal' }],
    ['never', { lastContactAtMs: null }],
    ['revoked', { lastContactAtMs: NOW_MS, revokedAtMs: 5 }],
  ] as const)('is %s by its last contact and its kind', (standing, parts) => {
    expect(standingOf(device('d', parts), NOW_MS)).toBe(standing);
  });

  test('has a remark for each thing that somebody should look at, the punches before the device itself', () => {
    const bad = device('d', {
      chain: { ...CHAIN, gapCount: 3, gaps: [1, 2, 3], broken: [7] },
      heartbeat: {
        ...HEARTBEAT,
        counts: { ...HEARTBEAT.counts, refused: 1 },
        checks: { camera: 'bad', battery: 'poor', clock: 'good', position: 'absent' },
      },
      pinBursts: [{ startedMs: NOW_MS - MINUTE_MS, wrongPins: 5 }],
    });
    expect(remarksOf(bad, NOW_MS)).toEqual([
      { kind: 'refused', count: 1 },
      { kind: 'gaps', count: 3 },
      { kind: 'broken', count: 1 },
      { kind: 'pins' },
      { kind: 'check', check: 'camera', result: 'bad' },
      { kind: 'check', check: 'battery', result: 'poor' },
    ]);
    expect(remarksOf({ ...bad, revokedAtMs: 5 }, NOW_MS).map(({ kind }) => kind)).toEqual([
      'gaps',
      'broken',
      'pins',
    ]);
  });

  test('has none where all is well, nor for wrong PINs of long ago', () => {
    const well = device('d', { pinBursts: [{ startedMs: NOW_MS - 8 * 24 * 60 * MINUTE_MS, wrongPins: 5 }] });
    expect(remarksOf(well, NOW_MS)).toEqual([]);
  });
});

describe('a list of devices', () => {
  const devices = [
    device('Склад 10', { location: { id: 2, title: 'Склад' } }),
    device('Склад 2', { location: { id: 2, title: 'Склад' } }),
    device('Silent', { lastContactAtMs: 5 }),
    device('Old', { revokedAtMs: 5 }),
    device('Phone', {
      kind: 'personal',
      name: null,
      person: { id: 7, displayName: 'Семён' },
      lastContactAtMs: 5,
    }),
  ];
  const shown = (show: 'used' | 'trouble' | 'revoked' | 'all', search = '') =>
    devicesShown(devices, { show, search }, NOW_MS, 'ru').map((one) => one.device);

  test('begins with those that somebody should look at, and goes by place and name', () => {
    expect(shown('used')).toEqual(['Silent', 'Phone', 'Склад 2', 'Склад 10']);
    expect(shown('trouble')).toEqual(['Silent']);
    expect(shown('revoked')).toEqual(['Old']);
    expect(shown('all')).toHaveLength(5);
  });

  test('is searched by name, person and place at once', () => {
    expect(shown('all', 'семен')).toEqual(['Phone']);
    expect(shown('all', 'склад 2')).toEqual(['Склад 2']);
  });

  test('says how many are in use, and how many of the terminals are silent', () => {
    expect(countDevices(devices, NOW_MS)).toEqual({ used: 4, silent: 1 });
  });
});

test('numbers in a row are written as a stretch, and no more stretches than can be read', () => {
  expect(numberRanges([], 3)).toEqual({ text: '', more: false });
  expect(numberRanges([5, 9, 10, 11, 13], 3)).toEqual({ text: '5, 9–11, 13', more: false });
  expect(numberRanges([1, 3, 5, 7], 2)).toEqual({ text: '1, 3', more: true });
});
