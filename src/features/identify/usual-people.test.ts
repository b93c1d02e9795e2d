import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Habits } from '../../outbox/device-entry.ts';
import { fadedHabits, habitsOf, learntHabits, NO_HABITS } from './habits.ts';
import { usualPeople } from './usual-people.ts';

const PEOPLE = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => ({ id }));
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}`;

/** Somebody punches at these times of day, on each of some days. */
function punched(habits: Habits, id: number, time: string, ...dates: readonly number[]): Habits {
  return dates.reduce((known, date) => learntHabits(known, id, `${day(date)} ${time}`, 1), habits);
}

const usualAt = (habits: Habits, eventTime: string, people = PEOPLE) =>
  usualPeople(habits, people, eventTime).map(({ id }) => id);

describe('who is usual at an hour', () => {
  test('is who punched at it before, the one who did more often first', () => {
    let habits = punched(NO_HABITS, 3, '09:00:00', 2, 3, 4);
    habits = punched(habits, 5, '09:10:00', 2, 4);
    habits = punched(habits, 7, '18:00:00', 2, 3, 4);
    expect(usualAt(habits, `${day(5)} 09:05:00`)).toEqual([3, 5]);
    expect(usualAt(habits, `${day(5)} 18:05:00`)).toEqual([7]);
    expect(usualAt(habits, `${day(5)} 13:00:00`)).toEqual([]);
  });

  test('is nobody who came once', () => {
    expect(usualAt(punched(NO_HABITS, 3, '09:00:00', 2), `${day(3)} 09:00:00`)).toEqual([]);
  });

  test('comes up before the full hour already, and across midnight', () => {
    const morning = punched(NO_HABITS, 3, '09:00:00', 2, 3, 4);
    expect(usualAt(morning, `${day(5)} 08:55:00`)).toEqual([3]);
    expect(usualAt(morning, `${day(5)} 08:05:00`)).toEqual([]);
    const night = punched(NO_HABITS, 3, '00:05:00', 2, 3, 4);
    expect(usualAt(night, `${day(5)} 23:55:00`)).toEqual([3]);
  });

  test('is no more once they have not come for some weeks', () => {
    const habits = punched(NO_HABITS, 3, '09:00:00', 2, 3, 4);
    expect(usualAt(habits, '2026-12-24 09:00:00')).toEqual([]);
    expect(fadedHabits(habits, '2027-03-01').counts).toEqual({});
  });

  test('does not change with a clock that was set back', () => {
    const habits = punched(NO_HABITS, 3, '09:00:00', 9, 10, 4);
    expect(usualAt(habits, `${day(3)} 09:00:00`)).toEqual([3]);
  });

  test('is forgotten with the people who left', () => {
    const habits = punched(punched(NO_HABITS, 3, '09:00:00', 2, 3), 4, '09:00:00', 2, 3);
    expect(Object.keys(habitsOf(habits, new Set([4])).counts)).toEqual(['4']);
  });
});

describe('whatever was punched', () => {
  const tap = fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 30 }),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  const moment = (date: number, hour: number) => `${day(date)} ${String(hour).padStart(2, '0')}:20:00`;
  const habits = fc
    .array(tap, { maxLength: 80 })
    .map((taps) =>
      taps
        .toSorted((one, other) => one.date - other.date)
        .reduce((known, { id, date, hour }) => learntHabits(known, id, moment(date, hour), 1), NO_HABITS),
    );
  const hour = fc.integer({ min: 0, max: 23 });

  test('the usual ones are people of the roster, each once', () => {
    fc.assert(
      fc.property(habits, hour, (known, at) => {
        const usual = usualAt(known, moment(30, at));
        expect(new Set(usual).size).toBe(usual.length);
        for (const id of usual) expect(PEOPLE).toContainEqual({ id });
      }),
    );
  });

  test('the order of the roster does not matter', () => {
    const mixed = fc.shuffledSubarray(PEOPLE, { minLength: PEOPLE.length });
    fc.assert(
      fc.property(habits, hour, mixed, (known, at, others) => {
        expect(usualAt(known, moment(30, at), others)).toEqual(usualAt(known, moment(30, at)));
      }),
    );
  });

  test('one more punch at an hour never brings somebody down at it', () => {
    fc.assert(
      fc.property(habits, hour, fc.constantFrom(...PEOPLE), (known, at, { id }) => {
        const now = moment(30, at);
        const place = (of: Habits) => {
          const found = usualAt(of, now).indexOf(id);
          return found === -1 ? Number.POSITIVE_INFINITY : found;
        };
        expect(place(learntHabits(known, id, now, 1))).toBeLessThanOrEqual(place(known));
      }),
    );
  });

  test('what is kept stays small: an hour is one number, and no number grows', () => {
    fc.assert(
      fc.property(habits, ({ counts }) => {
        for (const hours of Object.values(counts)) {
          expect(Object.keys(hours).length).toBeLessThanOrEqual(24);
          for (const count of Object.values(hours)) {
            expect(count).toBeGreaterThan(0);
            expect(count).toBeLessThanOrEqual(20);
          }
        }
      }),
    );
  });

  test('a punch that was taken back was never learnt', () => {
    fc.assert(
      fc.property(habits, hour, fc.constantFrom(...PEOPLE), (known, at, { id }) => {
        const before = fadedHabits(known, day(30));
        fc.pre((before.counts[id]?.[at] ?? 0) <= 19);
        const learnt = learntHabits(before, id, moment(30, at), 1);
        expect(learntHabits(learnt, id, moment(30, at), -1)).toEqual(before);
      }),
    );
  });
});
