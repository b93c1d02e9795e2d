import { expect, test } from 'vitest';
import { officeHoursTexts } from '../ui/texts/en/office-hours-texts.ts';
import { en } from '../ui/texts/en.ts';
import { durationWords } from './duration-words.ts';
import { eventTimeInZone } from './event-time-in-zone.ts';
import { whenWords } from './when-words.ts';

test.each([
  ['2026-03-01 08:10:59', '08:10'],
  ['2026-02-28 22:04:00', 'yesterday 22:04'],
  ['2026-02-27 00:00:00', '27 Feb 2026, 00:00'],
  ['2026-03-02 00:00:00', '2 Mar 2026, 00:00'],
])('on the first of March %s is told as %s', (eventTime, words) => {
  expect(whenWords(eventTime, '2026-03-01', officeHoursTexts, en)).toBe(words);
});

test('an instant is told by the clock of the company, wherever the office is opened', () => {
  const instantMs = Date.UTC(2026, 10, 19, 20, 30, 5);
  expect(eventTimeInZone(instantMs, 'Asia/Tashkent')).toBe('2026-11-20 01:30:05');
  expect(eventTimeInZone(instantMs, 'Europe/London')).toBe('2026-11-19 20:30:05');
});

test('a stretch of time is told in whole hours and minutes', () => {
  const words = [-1, 59_999, 60_000, 3_600_000, 30 * 3_600_000 + 61_000].map((ms) => durationWords(ms, en));
  expect(words).toEqual(['0 min', '0 min', '1 min', '1 h 0 min', '30 h 1 min']);
});
