import { describe, expect, test } from 'vitest';
import { receiptCode } from '../../contract/receipt-code.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { sentPunch, TAP_MS, waitingPunch } from '../../outbox/testing/example-punches.ts';
import { en } from '../../ui/texts/en.ts';
import { describeEntry } from './describe-entry.ts';
import { mergeDay } from './merge-day.ts';

const PLACE = { id: 368, title: 'Door', latitude: 41.3, longitude: 69.2, radiusMetres: 300 };
const ZONE = 'Asia/Tashkent';

function wordsOf(...[recorded, here]: Parameters<typeof mergeDay>) {
  const [entry] = mergeDay(recorded, here);
  if (!entry) throw new Error('There is no entry');
  const words = describeEntry(entry, PLACE, ZONE, en);
  return { ...words, facts: Object.fromEntries(words.facts) };
}

const RECORDED = {
  id: null,
  direction: 'in',
  eventTime: '2026-11-20 09:00:00',
  instantMs: TAP_MS,
  locationTitle: 'Gate',
  position: { distanceMetres: 72, accuracyMetres: 18 },
  ip: '10.0.0.7',
  method: 'pin',
  verdict: 'kept',
  review: false,
} as const;

describe('a punch that the server has recorded', () => {
  test('is told with time, place, position, method, address, and that the device has no copy', () => {
    const words = wordsOf([RECORDED], []);
    expect(words.headline).toBe('Clocked in 09:00');
    expect(words.state.label).toBe('Recorded');
    expect(words.facts).toEqual({
      When: '20 Nov 2026 · 09:00:00 · received later',
      Where: 'Gate',
      Position: '72 m from the centre, accurate to ±18 m',
      'Known by': 'PIN',
      'Network address': '10.0.0.7',
      'On this device': 'not kept here',
    });
  });

  test('is told with the code of its receipt, by which it can be asked for, where it has one', () => {
    const id = '019aa000-0000-7000-8000-0000000fffff';
    expect(wordsOf([{ ...RECORDED, id }], []).facts).toMatchObject({ Code: receiptCode(id) });
    expect(wordsOf([], [{ ...waitingPunch({ id }), seq: 1 }]).facts).toMatchObject({ Code: receiptCode(id) });
  });

  test('says so where somebody has to look at it, and where there is no position or address', () => {
    const words = wordsOf([{ ...RECORDED, review: true, position: null, ip: null }], []);
    expect(words.reason).toBe('Somebody will look at this punch before it counts.');
    expect(words.facts).toMatchObject({
      Position: 'none was recorded',
      'Network address': 'none was recorded',
    });
  });
});

test('a position is drawn against the circle of its own place, and of no other', () => {
  expect(wordsOf([{ ...RECORDED, locationTitle: 'Door' }], []).drawn).toEqual({
    distanceMetres: 72,
    accuracyMetres: 18,
  });
  expect(wordsOf([RECORDED], []).drawn).toBeUndefined();
  expect(wordsOf([{ ...RECORDED, locationTitle: 'Door', position: null }], []).drawn).toBeUndefined();
});

describe('a punch that lies on the device', () => {
  test('says until when it does once it is recorded', () => {
    const sent: StoredPunch = { ...sentPunch({ sentMs: TAP_MS }), seq: 1 };
    expect(wordsOf([], [sent]).facts['On this device']).toBe('until 22 Nov 2026, 09:00');
  });

  test('says why it has no position, and stays for as long as it waits', () => {
    const words = wordsOf([], [{ ...waitingPunch(), seq: 1 }]);
    expect(words.state.label).toBe('Kept on this device');
    expect(words.facts).toMatchObject({
      Where: 'Door',
      Position: 'Without a position: location access is not allowed in this browser.',
      'On this device': 'until it is recorded, and 2 days more',
    });
  });

  test('that was turned away says why, and stays for as long as the device is in use', () => {
    const { nextAttemptMs: _, waitSetBy: __, ...frozen } = waitingPunch();
    const words = wordsOf([], [{ ...frozen, state: 'undone', turnedAway: 'outside', seq: 1 }]);
    expect(words).toMatchObject({
      headline: 'Clock-in 09:00',
      state: { label: en.turnedAway.title },
      reason: en.turnedAway.outside,
    });
    expect(words.facts['On this device']).toBe(en.day.keptForGood);
  });

  test('is not called done where it was refused', () => {
    const refusal = { status: 403, code: 7004, message: 'no', errors: [] };
    const words = wordsOf([], [{ ...waitingPunch(), state: 'refused', refusal, seq: 1 }]);
    expect(words.headline).toBe('Clock-in 09:00');
    expect(words.reason).toBe(en.refusal.denied);
  });
});
