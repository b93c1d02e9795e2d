import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEMPORALS } from '../../contract/fixtures/temporals.ts';
import { ownSpans } from './own-spans.ts';

const HOUR_MS = 3_600_000;
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const told = (text: string, timeZone: string) =>
  Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'minute' });
const words = ({ fromMs, toMs }: { fromMs: number; toMs: number }, timeZone: string) =>
  [fromMs, toMs].map((ms) => told(new Date(ms).toISOString(), timeZone));

describe.each(TEMPORALS)('with %s', (_name, temporal) => {
  test('a day goes from midnight to midnight and a week from its first day on, by the clock of the account', () => {
    const zone = 'Asia/Tashkent';
    const { today, week } = ownSpans(temporal, at('2026-11-25T03:00[Asia/Tashkent]'), zone, 1);
    expect(words(today, zone)).toEqual([
      '2026-11-25T00:00+05:00[Asia/Tashkent]',
      '2026-11-26T00:00+05:00[Asia/Tashkent]',
    ]);
    expect(words(week, zone)).toEqual([
      '2026-11-23T00:00+05:00[Asia/Tashkent]',
      '2026-11-30T00:00+05:00[Asia/Tashkent]',
    ]);
  });

  test('a week that begins on Sunday has Saturday for its last day', () => {
    const zone = 'America/New_York';
    const { week } = ownSpans(temporal, at('2026-11-28T23:59[America/New_York]'), zone, 7);
    expect(words(week, zone)).toEqual([
      '2026-11-22T00:00-05:00[America/New_York]',
      '2026-11-29T00:00-05:00[America/New_York]',
    ]);
  });

  test('a day on which the clocks change is as long as it is', () => {
    const length = (text: string) => {
      const { today } = ownSpans(temporal, at(text), 'Europe/Berlin', 1);
      return (today.toMs - today.fromMs) / HOUR_MS;
    };
    expect(length('2026-03-29T12:00[Europe/Berlin]')).toBe(23);
    expect(length('2026-10-25T12:00[Europe/Berlin]')).toBe(25);
  });

  test('a day that has no midnight begins when it does', () => {
    const zone = 'America/Santiago';
    const { today } = ownSpans(temporal, at('2026-09-06T09:00[America/Santiago]'), zone, 1);
    expect(words(today, zone)).toEqual([
      '2026-09-06T01:00-03:00[America/Santiago]',
      '2026-09-07T00:00-03:00[America/Santiago]',
    ]);
  });

  test('at any moment in any zone today lies in the week, and now in today', () => {
    const zones = ['Asia/Tashkent', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) }),
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 7 }),
        (nowMs, zone, firstDay) => {
          const { today, week } = ownSpans(temporal, nowMs, zone, firstDay);
          expect(today.fromMs <= nowMs && nowMs < today.toMs).toBe(true);
          expect(week.fromMs <= today.fromMs && today.toMs <= week.toMs).toBe(true);
          expect(Math.abs(week.toMs - week.fromMs - 7 * 24 * HOUR_MS)).toBeLessThanOrEqual(HOUR_MS);
          const first = temporal.Instant.fromEpochMilliseconds(week.fromMs).toZonedDateTimeISO(zone);
          expect(first.dayOfWeek).toBe(firstDay);
        },
      ),
    );
  });
});
