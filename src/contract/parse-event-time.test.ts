import { describe, expect, test } from 'vitest';
import { TEMPORALS } from './fixtures/temporals.ts';
import { formatEventTime } from './format-event-time.ts';
import { type EventTimeReading, parseEventTime } from './parse-event-time.ts';

const once = (iso: string): EventTimeReading => ({ kind: 'once', epochMs: Date.parse(iso) });
const twice = (earlier: string, later: string): EventTimeReading => ({
  kind: 'twice',
  earlierMs: Date.parse(earlier),
  laterMs: Date.parse(later),
});
const never: EventTimeReading = { kind: 'never' };

describe.each(TEMPORALS)('with %s', (_name, temporal) => {
  test.each<[string, string, EventTimeReading]>([
    ['Asia/Tashkent', '2017-09-12 15:22:19', once('2017-09-12T10:22:19Z')],
    ['UTC', '0001-01-01 00:00:00', once('0001-01-01T00:00:00Z')],
    ['UTC', '9999-12-31 23:59:59', once('9999-12-31T23:59:59Z')],
    ['Europe/Berlin', '2024-02-29 12:00:00', once('2024-02-29T11:00:00Z')],

    ['Europe/Berlin', '2026-03-29 01:59:59', once('2026-03-29T00:59:59Z')],
    ['Europe/Berlin', '2026-03-29 02:00:00', never],
    ['Europe/Berlin', '2026-03-29 02:30:00', never],
    ['Europe/Berlin', '2026-03-29 02:59:59', never],
    ['Europe/Berlin', '2026-03-29 03:00:00', once('2026-03-29T01:00:00Z')],

    ['Europe/Berlin', '2026-10-25 01:59:59', once('2026-10-24T23:59:59Z')],
    ['Europe/Berlin', '2026-10-25 02:00:00', twice('2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z')],
    ['Europe/Berlin', '2026-10-25 02:30:00', twice('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')],
    ['Europe/Berlin', '2026-10-25 02:59:59', twice('2026-10-25T00:59:59Z', '2026-10-25T01:59:59Z')],
    ['Europe/Berlin', '2026-10-25 03:00:00', once('2026-10-25T02:00:00Z')],

    // Lord Howe Island moves its clocks by half an hour.
    ['Australia/Lord_Howe', '2026-04-05 01:45:00', twice('2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z')],
    ['Australia/Lord_Howe', '2026-10-04 02:15:00', never],
    ['Australia/Lord_Howe', '2026-10-04 02:30:00', once('2026-10-03T15:30:00Z')],

    // Samoa crossed the date line and had no 30 December 2011.
    ['Pacific/Apia', '2011-12-29 23:59:59', once('2011-12-30T09:59:59Z')],
    ['Pacific/Apia', '2011-12-30 00:00:00', never],
    ['Pacific/Apia', '2011-12-30 12:00:00', never],
    ['Pacific/Apia', '2011-12-30 23:59:59', never],
    ['Pacific/Apia', '2011-12-31 00:00:00', once('2011-12-30T10:00:00Z')],

    // Liberia was 44 minutes and 30 seconds behind until 1972: offsets of history have seconds.
    ['Africa/Monrovia', '1971-06-01 12:00:00', once('1971-06-01T12:44:30Z')],
    ['Africa/Monrovia', '1972-01-07 00:20:00', never],
  ])('in %s the time %s has its reading', (zone, text, reading) => {
    expect(parseEventTime(temporal, text, zone)).toEqual(reading);
  });

  test.each([
    '',
    '2026-03-29',
    '2026-03-29T02:30:00',
    '2023-02-30 10:00:00',
    '2026-01-01 24:00:00',
  ])('what is no wall-clock time is malformed: “%s”', (text) => {
    expect(parseEventTime(temporal, text, 'UTC')).toEqual({ kind: 'malformed' });
  });

  test('an unknown zone is an error, not a guess', () => {
    expect(() => parseEventTime(temporal, '2026-01-01 00:00:00', 'Mars/Base')).toThrow(RangeError);
    expect(() => formatEventTime(temporal, 0, 'Mars/Base')).toThrow(RangeError);
  });

  test('a year that the form cannot write is an error', () => {
    expect(() =>
      formatEventTime(temporal, Date.parse('0001-01-01T00:00:00Z'), 'America/Los_Angeles'),
    ).toThrow(RangeError);
    expect(() => formatEventTime(temporal, Date.parse('9999-12-31T23:59:59Z'), 'Asia/Tashkent')).toThrow(
      RangeError,
    );
  });

  test('a part of a second is cut, before 1970 too', () => {
    expect(formatEventTime(temporal, 999, 'UTC')).toBe('1970-01-01 00:00:00');
    expect(formatEventTime(temporal, -1, 'UTC')).toBe('1969-12-31 23:59:59');
  });
});
