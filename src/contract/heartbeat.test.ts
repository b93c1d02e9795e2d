import { expect, test } from 'vitest';
import { type Heartbeat, parseHeartbeat } from './heartbeat.ts';

const HEARTBEAT: Heartbeat = {
  v: 1,
  appVersion: '1.2.3',
  counts: { waiting: 3, held: 0, refused: 1, undone: 2 },
  oldestWaitingMs: 90_000,
  battery: { level: 1, charging: true },
  clockOffsetMs: -250,
  storage: { persistent: true, freeBytes: 1_000_000 },
  rosterMadeAtMs: 1_772_424_000_000,
  checks: { server: 'good', 'wake-lock': 'absent' },
  pinBursts: [{ startedMs: 1_772_424_000_000, wrongPins: 12 }],
};

test('a heartbeat is read as it was written', () => {
  expect(parseHeartbeat(JSON.parse(JSON.stringify(HEARTBEAT)))).toEqual(HEARTBEAT);
});

test('what a device cannot know is null, and a check that was not made is left out', () => {
  const unknown = {
    ...HEARTBEAT,
    oldestWaitingMs: null,
    battery: null,
    clockOffsetMs: null,
    storage: { persistent: null, freeBytes: null },
    rosterMadeAtMs: null,
    checks: {},
    pinBursts: [],
  };
  expect(parseHeartbeat(unknown)).toEqual(unknown);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another version', { ...HEARTBEAT, v: 2 }],
  ['fewer than none waiting', { ...HEARTBEAT, counts: { ...HEARTBEAT.counts, waiting: -1 } }],
  ['a battery that is more than full', { ...HEARTBEAT, battery: { level: 1.1, charging: true } }],
  ['a check of something else', { ...HEARTBEAT, checks: { coffee: 'good' } }],
  ['a check that came out otherwise', { ...HEARTBEAT, checks: { server: 'fine' } }],
  ['more than twenty bursts', { ...HEARTBEAT, pinBursts: Array(21).fill(HEARTBEAT.pinBursts[0]) }],
  ['a version of the app without end', { ...HEARTBEAT, appVersion: 'x'.repeat(65) }],
])('%s is no heartbeat', (_name, value) => {
  expect(parseHeartbeat(value)).toBeUndefined();
});
