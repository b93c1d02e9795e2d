import { describe, expect, test } from 'vitest';
import { asWaiting } from './as-waiting.ts';
import { coreOf } from './core-of.ts';
import type { PunchRecord } from './punch-record.ts';
import { type Settlement, settled } from './settled.ts';
import { settlementOf } from './settlement-of.ts';
import {
  draftPunch,
  heldPunch,
  RECEIPT,
  refusedPunch,
  sendingPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from './testing/example-punches.ts';

const REFUSAL = { status: 422, code: 8001, message: 'no', errors: [] };
const SENT: Settlement = { state: 'sent', receipt: RECEIPT, sentMs: TAP_MS + 900 };
const REFUSED: Settlement = { state: 'refused', refusal: REFUSAL };
const AGAIN: Settlement = { state: 'waiting', nextAttemptMs: 5, waitSetBy: 'backoff', obstacle: 'no-answer' };
const ended = (record: PunchRecord, owner: string, end: Settlement) =>
  settled({ ...record, seq: 1 }, owner, end);
const held = (why: 'sign-in' | 'update' | 'key-mismatch'): Settlement => ({ state: 'held', why });

describe('a send ends', () => {
  test('with a receipt: the bytes are forgotten, the punch is not', () => {
    const sending = sendingPunch('me', { obstacle: 'busy' });
    const { obstacle: _, ...core } = coreOf(sending);
    expect(ended(sending, 'me', SENT)).toEqual({
      ...core,
      state: 'sent',
      position: sending.position,
      receipt: RECEIPT,
      sentMs: TAP_MS + 900,
    });
  });

  test.each([REFUSED, AGAIN, held('key-mismatch')])('with %o: the bytes stay as they were', (end) => {
    const sending = sendingPunch('me', { attempts: 3, obstacle: 'busy' });
    const { bodyText, position } = sending;
    const { obstacle: _, ...core } = coreOf(sending);
    expect(ended(sending, 'me', end)).toEqual({ ...core, bodyText, position, ...end });
  });

  test.each(['sign-in', 'update'] as const)('with a missing %s: it counts as no attempt', (why) => {
    expect(ended(sendingPunch('me', { attempts: 3 }), 'me', held(why))).toMatchObject({
      state: 'held',
      attempts: 2,
    });
  });
});

describe('the lease decides whose word counts', () => {
  test.each([
    REFUSED,
    AGAIN,
    held('sign-in'),
    held('key-mismatch'),
  ])('%o of another owner changes nothing', (end) => {
    expect(ended(sendingPunch('somebody'), 'me', end)).toBeUndefined();
  });

  test.each<[string, PunchRecord]>([
    ['waiting', waitingPunch()],
    ['held', heldPunch('sign-in')],
    ['refused', refusedPunch()],
  ])('of a punch that is %s only a receipt counts', (_, record) => {
    for (const end of [REFUSED, AGAIN, held('update')]) expect(ended(record, 'me', end)).toBeUndefined();
    expect(ended(record, 'me', SENT)).toMatchObject({ id: record.id, state: 'sent', receipt: RECEIPT });
  });

  test('a receipt counts whoever brings it', () => {
    expect(ended(sendingPunch('somebody'), 'me', SENT)).toMatchObject({ state: 'sent' });
  });

  test('what is recorded stays recorded, and a draft was never sent', () => {
    for (const end of [SENT, REFUSED, AGAIN, held('sign-in')]) {
      expect(ended(sentPunch(), 'me', end)).toBeUndefined();
      expect(ended(draftPunch(), 'me', end)).toBeUndefined();
    }
  });
});

describe('a verdict becomes an end', () => {
  const leased = sendingPunch('me', { attempts: 2 });
  const end = (verdict: Parameters<typeof settlementOf>[1]) =>
    settlementOf(leased, verdict, TAP_MS, () => 0.5);

  test('with the wait that the server asked for, else with our own', () => {
    const again = { kind: 'again', obstacle: 'busy', pauseAll: true } as const;
    expect(end({ ...again, retryAfterMs: 70_000 })).toEqual({
      state: 'waiting',
      nextAttemptMs: TAP_MS + 70_000,
      waitSetBy: 'server',
      obstacle: 'busy',
    });
    expect(end(again)).toEqual({
      state: 'waiting',
      nextAttemptMs: TAP_MS + 2_000,
      waitSetBy: 'backoff',
      obstacle: 'busy',
    });
  });

  test('or with what the server said', () => {
    expect(end({ kind: 'recorded', receipt: RECEIPT })).toEqual({
      state: 'sent',
      receipt: RECEIPT,
      sentMs: TAP_MS,
    });
    expect(end({ kind: 'refused', refusal: REFUSAL })).toEqual(REFUSED);
    expect(end({ kind: 'held', why: 'update' })).toEqual(held('update'));
  });
});

describe('a record made ready again', () => {
  test.each<[string, Parameters<typeof asWaiting>[0]]>([
    ['sending', sendingPunch('me')],
    ['held', heldPunch('update')],
    ['refused', refusedPunch()],
    ['waiting', waitingPunch({ nextAttemptMs: 9, waitSetBy: 'server', obstacle: 'busy' })],
  ])('from %s keeps its punch and its bytes and is due at once', (_, record) => {
    const { bodyText, position } = record;
    const due = { state: 'waiting', nextAttemptMs: 0, waitSetBy: 'nobody' };
    expect(asWaiting(record)).toEqual({ ...coreOf(record), bodyText, position, ...due });
  });

  test('carries nothing of the state it was in', () => {
    for (const record of [
      draftPunch(),
      sendingPunch('me'),
      sentPunch(),
      refusedPunch(),
      heldPunch('update'),
    ]) {
      const marks = [
        'state',
        'bodyText',
        'position',
        'lease',
        'why',
        'refusal',
        'receipt',
        'sentMs',
        'timeZone',
        'seq',
      ];
      const core = coreOf(record);
      expect(marks.filter((mark) => mark in core)).toEqual([]);
      expect(record).toMatchObject(core);
    }
  });
});
