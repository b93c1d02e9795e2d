import { describe, expect, test } from 'vitest';
import type { DayPunch } from '../../contract/person-day.ts';
import type { PunchRecord, StoredPunch } from '../../outbox/punch-record.ts';
import { draftPunch, sentPunch, TAP_MS, waitingPunch } from '../../outbox/testing/example-punches.ts';
import { mergeDay } from './merge-day.ts';
import { standingOf } from './standing-of.ts';

const HOUR_MS = 3_600_000;

function recorded(change: Partial<DayPunch> = {}): DayPunch {
  return {
    id: null,
    direction: 'in',
    eventTime: '2026-11-20 09:00:00',
    instantMs: TAP_MS,
    locationTitle: 'Door',
    position: null,
    ip: null,
    method: null,
    verdict: 'live',
    review: false,
    ...change,
  };
}

const stored = (punch: PunchRecord): StoredPunch => ({ ...punch, seq: 1 });

describe('a day', () => {
  test('has a punch once that both the server and the device know, with the server’s time', () => {
    const here = stored(sentPunch());
    const entries = mergeDay([recorded({ id: here.id, eventTime: '2026-11-20 09:00:01' })], [here]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ key: here.id, here, eventTime: '2026-11-20 09:00:01', counts: true });
  });

  test('does not count what an administrator struck, whatever the device thinks of it', () => {
    const here = stored(sentPunch());
    const entries = mergeDay([recorded({ id: here.id, counts: false })], [here]);
    expect(entries.map(({ counts }) => counts)).toEqual([false]);
    expect(standingOf(entries)).toBeUndefined();
  });

  test('runs in the order of the instants, whoever knows of them', () => {
    const out = stored(waitingPunch({ direction: 'out', instantMs: TAP_MS + 4 * HOUR_MS }));
    const early = stored(draftPunch({ instantMs: TAP_MS - HOUR_MS }));
    const entries = mergeDay([recorded({ direction: 'out', instantMs: TAP_MS }), recorded()], [out, early]);
    expect(entries.map(({ instantMs }) => (instantMs - TAP_MS) / HOUR_MS)).toEqual([-1, 0, 0, 4]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  });

  test('says of an entry of the device alone that the server has not recorded it', () => {
    const [entry] = mergeDay([], [stored(waitingPunch())]);
    expect(entry?.recorded).toBeUndefined();
  });
});

describe('a person', () => {
  test('stands where the last punch put them, kept or recorded', () => {
    const kept = stored(waitingPunch({ direction: 'out', instantMs: TAP_MS + HOUR_MS }));
    expect(standingOf(mergeDay([recorded()], [kept]))).toMatchObject({
      direction: 'out',
      instantMs: TAP_MS + HOUR_MS,
    });
  });

  test('is not moved by a punch that was refused or given up', () => {
    const later = waitingPunch({ direction: 'out', instantMs: TAP_MS + HOUR_MS });
    const refusal = { status: 403, code: 7004, message: 'no', errors: [] };
    for (const gone of [
      stored({ ...later, state: 'refused', refusal }),
      stored({ ...later, state: 'undone', reason: 'a mistake' }),
    ]) {
      expect(standingOf(mergeDay([recorded()], [gone]))).toMatchObject({
        direction: 'in',
        instantMs: TAP_MS,
      });
    }
  });

  test('of whom nothing is known stands nowhere', () => {
    expect(standingOf([])).toBeUndefined();
  });
});
