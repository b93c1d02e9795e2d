import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEMPORALS } from './fixtures/temporals.ts';
import { formatEventTime } from './format-event-time.ts';
import { parseEventTime } from './parse-event-time.ts';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+12', 'Etc/GMT-14');
const usualInstant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2101, 0) - 1 });
// A day inside of the years 0001 to 9999, so that they are the same years in every zone.
const anyInstant = fc.integer({ min: -62_135_596_800_000 + DAY, max: 253_402_300_799_999 - DAY });

interface Change {
  readonly zone: string;
  readonly epochMs: number;
  /** By how much the zone's clocks jump; above zero they skip, below zero they repeat. */
  readonly jumpMs: number;
  readonly offsetBeforeMs: number;
}

/** The zone's next change of clocks after an instant, if it has one. */
function nextChange(zoneName: string, afterMs: number): Change | undefined {
  const before = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(zoneName);
  const after = before.getTimeZoneTransition('next');
  if (after === null || after.epochMilliseconds > Date.UTC(2101, 0)) return undefined;
  const offsetBeforeMs = after.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
  const jumpMs = after.offsetNanoseconds / 1e6 - offsetBeforeMs;
  return { zone: zoneName, epochMs: after.epochMilliseconds, jumpMs, offsetBeforeMs };
}

const changes = fc
  .tuple(zone, usualInstant)
  .map(([zoneName, afterMs]) => nextChange(zoneName, afterMs))
  .filter((change) => change !== undefined);

const place = fc.oneof(
  fc.record({ zone, epochMs: usualInstant }),
  fc.record({ zone, epochMs: anyInstant }),
  fc
    .tuple(changes, fc.integer({ min: -2 * 60 * 60 * SECOND, max: 2 * 60 * 60 * SECOND }))
    .map(([change, aside]) => ({ zone: change.zone, epochMs: change.epochMs + aside })),
);

/** A part of the hour (or half an hour, or day) that a change skips or repeats, in milliseconds of whole seconds. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const secondsInto = (change: Change, part: number) =>
  Math.floor((Math.abs(change.jumpMs) / SECOND) * part) * SECOND;

const cutToSecond = (epochMs: number) => Math.floor(epochMs / SECOND) * SECOND;

describe.each(TEMPORALS)('with %s', (_name, temporal) => {
  test('every instant of every zone comes back, cut to the second, as the one reading or as one of the two', () => {
    fc.assert(
      fc.property(place, ({ zone: zoneName, epochMs }) => {
        const text = formatEventTime(temporal, epochMs, zoneName);
        const reading = parseEventTime(temporal, text, zoneName);
        const cut = cutToSecond(epochMs);
        const { kind } = reading;
        if (kind === 'once') expect(reading.epochMs).toBe(cut);
        else if (kind === 'twice') expect([reading.earlierMs, reading.laterMs]).toContain(cut);
        else expect.unreachable(`${text} in ${zoneName} is read as ${kind}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('a time that occurred twice has two instants, the earlier first, and both are written as that time', () => {
    const repeats = changes.filter((change) => change.jumpMs < 0);
    fc.assert(
      fc.property(repeats, share, (change, part) => {
        const epochMs = change.epochMs + secondsInto(change, part);
        const text = formatEventTime(temporal, epochMs, change.zone);
        const reading = parseEventTime(temporal, text, change.zone);
        const earlierMs = epochMs + change.jumpMs;
        expect(reading).toEqual({ kind: 'twice', earlierMs, laterMs: epochMs });
        expect(earlierMs).toBeLessThan(epochMs);
        expect(formatEventTime(temporal, earlierMs, change.zone)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('a time that never occurred is so read, and no instant near it is written as that time', () => {
    const skips = changes.filter((change) => change.jumpMs > 0);
    fc.assert(
      fc.property(skips, share, (change, part) => {
        const into = secondsInto(change, part);
        const text = formatEventTime(temporal, change.epochMs + change.offsetBeforeMs + into, 'UTC');
        expect(parseEventTime(temporal, text, change.zone)).toEqual({ kind: 'never' });
        // The two instants that would show it by the offsets before and after, and quarters of an hour around.
        const near = [change.epochMs + into, change.epochMs + into - change.jumpMs];
        for (let quarter = -8; quarter <= 8; quarter++)
          near.push(change.epochMs + into + quarter * 900 * SECOND);
        for (const epochMs of near) expect(formatEventTime(temporal, epochMs, change.zone)).not.toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

test('native Temporal and the polyfill write and read every instant alike', () => {
  fc.assert(
    fc.property(place, ({ zone: zoneName, epochMs }) => {
      const texts = TEMPORALS.map(([, temporal]) => formatEventTime(temporal, epochMs, zoneName));
      const readings = TEMPORALS.map(([, temporal]) => parseEventTime(temporal, texts[0] ?? '', zoneName));
      expect(texts[1]).toBe(texts[0]);
      expect(readings[1]).toEqual(readings[0]);
    }),
    { numRuns: 1000 },
  );
});
