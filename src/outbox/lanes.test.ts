import { describe, expect, test } from 'vitest';
import { laneOf, prospectOf } from './lanes.ts';
import type { PunchRecord, StoredPunch } from './punch-record.ts';
import {
  draftPunch,
  heldPunch,
  refusedPunch,
  sendingPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from './testing/example-punches.ts';

const YEAR = 365 * 86_400_000;
const numbered = (...records: PunchRecord[]): StoredPunch[] =>
  records.map((record, at) => ({ ...record, seq: at + 1 }));
const next = (records: readonly StoredPunch[], nowMs = TAP_MS) => prospectOf('lane', records, nowMs);
const send = (record: StoredPunch | undefined) => ({ kind: 'send', lane: 'lane', record });
const STUCK = { kind: 'stuck' };

describe('lanes', () => {
  test('are one for each person under each principal', () => {
    const [one, other, shared] = numbered(
      waitingPunch({ principal: 'a', employeeId: 1 }),
      waitingPunch({ principal: 'a', employeeId: 2 }),
      waitingPunch({ principal: 'b', employeeId: 1 }),
    );
    expect([one, other, shared].map((record) => record && laneOf(record))).toEqual(['a/1', 'a/2', 'b/1']);
  });
});

describe('a draft', () => {
  test('waits for its position and its undo time, and is frozen then', () => {
    const [draft] = numbered(draftPunch({ deadlineMs: TAP_MS + 3_000, sendAfterMs: TAP_MS + 5_000 }));
    const lane = draft ? [draft] : [];
    expect(next(lane, TAP_MS + 4_999)).toEqual({ kind: 'later', dueMs: TAP_MS + 5_000 });
    expect(next(lane, TAP_MS + 5_000)).toEqual({ kind: 'freeze', lane: 'lane', record: draft });
  });

  test('stands before the person’s later punches', () => {
    const lane = numbered(draftPunch(), waitingPunch());
    expect(next(lane)).toEqual({ kind: 'later', dueMs: TAP_MS + 3_000 });
  });

  test('is frozen at once where the clock was set back since', () => {
    const lane = numbered(draftPunch());
    expect(next(lane, TAP_MS - 60_000).kind).toBe('freeze');
    expect(next(lane, TAP_MS - YEAR).kind).toBe('freeze');
  });
});

describe('a waiting punch', () => {
  test('is sent when its time has come', () => {
    const lane = numbered(waitingPunch({ nextAttemptMs: TAP_MS + 100, waitSetBy: 'backoff' }));
    expect(next(lane)).toEqual({ kind: 'later', dueMs: TAP_MS + 100 });
    expect(next(lane, TAP_MS + 100)).toEqual(send(lane[0]));
  });

  test('is not sent before its undo time is over', () => {
    const lane = numbered(waitingPunch({ sendAfterMs: TAP_MS + 5_000 }));
    expect(next(lane)).toEqual({ kind: 'later', dueMs: TAP_MS + 5_000 });
    expect(next(lane, TAP_MS - YEAR)).toEqual(send(lane[0]));
  });

  test('waits no longer than its kind of wait can last, wherever the clock is set', () => {
    const own = numbered(waitingPunch({ nextAttemptMs: TAP_MS + 300_001, waitSetBy: 'backoff' }));
    const asked = numbered(waitingPunch({ nextAttemptMs: TAP_MS + 300_001, waitSetBy: 'server' }));
    expect(next(own)).toEqual(send(own[0]));
    expect(next(asked)).toEqual({ kind: 'later', dueMs: TAP_MS + 300_001 });
    expect(next(own, TAP_MS - YEAR)).toEqual(send(own[0]));
    expect(next(asked, TAP_MS - YEAR)).toEqual(send(asked[0]));
  });

  test('goes before a later one of the same person, also while it waits', () => {
    const lane = numbered(waitingPunch({ nextAttemptMs: TAP_MS + 9, waitSetBy: 'backoff' }), waitingPunch());
    expect(next(lane)).toEqual({ kind: 'later', dueMs: TAP_MS + 9 });
    expect(next(lane, TAP_MS + 9)).toEqual(send(lane[0]));
  });
});

describe('a punch on its way', () => {
  test('lets the person’s next one wait until its lease is over', () => {
    const lane = numbered(sendingPunch('somebody'), waitingPunch());
    expect(next(lane)).toEqual({ kind: 'later', dueMs: TAP_MS + 20_000 });
  });

  test('is looked at again within a minute, wherever the clock is set', () => {
    const lane = numbered(sendingPunch('somebody'));
    expect(next(lane, TAP_MS - YEAR)).toEqual({ kind: 'later', dueMs: TAP_MS - YEAR + 60_000 });
  });
});

describe('what stands aside', () => {
  test('a refused punch and one held for our own fault do not stand in the way of the next', () => {
    const lane = numbered(refusedPunch(), heldPunch('key-mismatch'), sentPunch(), waitingPunch());
    expect(next(lane)).toEqual(send(lane[3]));
  });

  test.each([
    'sign-in',
    'update',
  ] as const)('one that waits for the %s does: the next would meet the same', (why) => {
    expect(next(numbered(heldPunch(why), waitingPunch()))).toEqual(STUCK);
  });

  test('a lane of nothing else has nothing to do', () => {
    expect(next([])).toEqual(STUCK);
    expect(next(numbered(refusedPunch(), heldPunch('key-mismatch')))).toEqual(STUCK);
  });
});
