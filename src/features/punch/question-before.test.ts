import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import { parseEventTime } from '../../contract/parse-event-time.ts';
import type { LastPunch } from './last-punch.ts';
import { leavingTimes } from './leaving-time.ts';
import { likelyDirection } from './likely-direction.ts';
import { questionBefore } from './question-before.ts';

const ZONE = 'Asia/Tashkent';

function msOf(eventTime: string): number {
  const reading = parseEventTime(Temporal, eventTime, ZONE);
  if (reading.kind !== 'once') throw new Error(`${eventTime} is not one moment`);
  return reading.epochMs;
}

const last = (direction: Direction, eventTime: string): LastPunch => ({
  direction,
  eventTime,
  instantMs: msOf(eventTime),
});
const now = (eventTime: string) => ({ eventTime, instantMs: msOf(eventTime) });
const written = (ms: number) => formatEventTime(Temporal, ms, ZONE);

describe('before a tap is taken', () => {
  test.each<[string, Direction, LastPunch | undefined, string, string | undefined]>([
    ['nothing is asked of who never clocked', 'in', undefined, '2026-11-24 09:00:00', undefined],
    [
      'an opposite tap moments later',
      'out',
      last('in', '2026-11-24 09:00:00'),
      '2026-11-24 09:00:40',
      'just-now',
    ],
    [
      'the same tap moments later',
      'in',
      last('in', '2026-11-24 09:00:00'),
      '2026-11-24 09:00:40',
      'just-now',
    ],
    ['not a minute later', 'out', last('in', '2026-11-24 09:00:00'), '2026-11-24 09:01:00', undefined],
    [
      'who came yesterday and comes again',
      'in',
      last('in', '2026-11-23 09:00:00'),
      '2026-11-24 09:00:00',
      'forgotten',
    ],
    [
      'not who came yesterday and leaves',
      'out',
      last('in', '2026-11-23 22:00:00'),
      '2026-11-24 06:00:00',
      undefined,
    ],
    ['not who left yesterday', 'in', last('out', '2026-11-23 18:00:00'), '2026-11-24 09:00:00', undefined],
    [
      'not about a second arrival of the day',
      'in',
      last('in', '2026-11-24 09:00:00'),
      '2026-11-24 13:00:00',
      undefined,
    ],
  ])('%s', (_, direction, before, at, kind) => {
    expect(questionBefore(direction, before, now(at))?.kind).toBe(kind);
  });

  test('the moments since the last one are told in whole seconds', () => {
    expect(
      questionBefore('out', last('in', '2026-11-24 09:00:00'), now('2026-11-24 09:00:40')),
    ).toMatchObject({
      secondsAgo: 40,
    });
  });
});

describe('the likely direction', () => {
  test.each<[LastPunch | undefined, string, Direction]>([
    [undefined, '2026-11-24 09:00:00', 'in'],
    [last('out', '2026-11-23 18:00:00'), '2026-11-24 09:00:00', 'in'],
    [last('in', '2026-11-24 09:00:00'), '2026-11-24 13:00:00', 'out'],
    [last('in', '2026-11-23 22:00:00'), '2026-11-24 06:00:00', 'out'],
    [last('in', '2026-11-23 09:00:00'), '2026-11-24 09:00:00', 'in'],
  ])('after %o at %s is %s', (before, at, direction) => {
    expect(likelyDirection(before, msOf(at))).toBe(direction);
  });
});

describe('when somebody may have left', () => {
  const times = (cameIn: string, at: string, usual?: string) => {
    const found = leavingTimes(Temporal, last('in', cameIn), { nowMs: msOf(at), timeZone: ZONE, usual });
    return [found.earliestMs, found.suggestedMs, found.latestMs].map(written);
  };

  test('is suggested as six in the evening, or as the person usually leaves', () => {
    const [earliest, suggested, latest] = times('2026-11-23 08:58:30', '2026-11-24 09:02:00');
    expect([earliest, suggested, latest]).toEqual([
      '2026-11-23 08:59:00',
      '2026-11-23 18:00:00',
      '2026-11-24 08:59:00',
    ]);
    expect(times('2026-11-23 08:58:30', '2026-11-24 09:02:00', '16:30')[1]).toBe('2026-11-23 16:30:00');
  });

  test('is suggested as eight hours later for who came after that, and never after now', () => {
    expect(times('2026-11-23 20:00:00', '2026-11-24 09:00:00')[1]).toBe('2026-11-24 04:01:00');
    expect(times('2026-11-23 22:00:00', '2026-11-24 01:00:00')[1]).toBe('2026-11-24 00:59:00');
  });
});
