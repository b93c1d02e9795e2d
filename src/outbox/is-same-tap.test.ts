import { describe, expect, test } from 'vitest';
import { isSameTap } from './is-same-tap.ts';
import type { DraftPunch, PunchRecord } from './punch-record.ts';
import { draftPunch, refusedPunch, sentPunch, TAP_MS } from './testing/example-punches.ts';

const at = (wall: number, mono = wall, change: Partial<DraftPunch> = {}, boot = 'boot-1') =>
  draftPunch({ tap: { wallMs: TAP_MS + wall, monoMs: 1_000 + mono, boot }, ...change });
const UNKNOWN = { clock: { trust: 'unknown', offsetMs: null, errorMs: null } } as const;
const same = (one: PunchRecord, other: PunchRecord) => [isSameTap(one, other), isSameTap(other, one)];
const YES = [true, true];
const NO = [false, false];

describe('two taps in one page', () => {
  test('are one within five seconds of the monotonic clock', () => {
    expect(same(at(0), at(4_999))).toEqual(YES);
    expect(same(at(0), at(5_000))).toEqual(NO);
  });

  test('are two where the wall clock was set back in between', () => {
    expect(same(at(0), at(100, 3_600_000))).toEqual(NO);
  });

  test('are two of different people, directions or principals', () => {
    expect(same(at(0), at(0, 0, { employeeId: 8 }))).toEqual(NO);
    expect(same(at(0), at(0, 0, { direction: 'out' }))).toEqual(NO);
    expect(same(at(0), at(0, 0, { principal: 'p-8' }))).toEqual(NO);
  });
});

describe('two taps in two pages', () => {
  test('are one within five seconds of the wall clock and of the server’s time', () => {
    expect(same(at(0), at(4_999, 9_999_999, {}, 'boot-2'))).toEqual(YES);
    expect(same(at(0), at(5_000, 0, {}, 'boot-2'))).toEqual(NO);
    expect(same(at(0), at(100, 0, { instantMs: TAP_MS + 86_400_000 }, 'boot-2'))).toEqual(NO);
  });

  test('are one without a server’s time while the first is on its way, and two once it is settled', () => {
    const second = at(100, 0, UNKNOWN, 'boot-2');
    expect(same(at(0, 0, UNKNOWN), second)).toEqual(YES);
    const { tap } = at(0);
    expect(isSameTap(sentPunch({ tap }), second)).toBe(false);
    expect(isSameTap(refusedPunch({ tap }), second)).toBe(false);
  });
});
