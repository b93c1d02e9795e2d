import { expect, test } from 'vitest';
import { firstDayOfWeek } from './first-day-of-week.ts';

test.each<[readonly string[], string, number]>([
  [['ru'], 'Asia/Tashkent', 1],
  [['uz-Latn', 'ru'], 'Asia/Tashkent', 1],
  [['kk-KZ'], 'Asia/Almaty', 1],
  [['en-GB'], 'Europe/London', 1],
  [['en-US'], 'America/New_York', 7],
  [['en'], 'America/Chicago', 7],
  [['ru', 'ar-EG'], 'Africa/Cairo', 6],
  // Left at what it came with, far from the region of that language.
  [['en-US'], 'Asia/Tashkent', 1],
  [[], 'Asia/Tashkent', 1],
  [['ru'], 'Etc/GMT-5', 1],
])('with %o in %s a week begins on day %i', (languages, timeZone, day) => {
  expect(firstDayOfWeek(languages, timeZone)).toBe(day);
});
