import { describe, expect, test } from 'vitest';
import { intlFormats } from './intl-formats.ts';
import { formatTexts as kazakh } from './kk/format-texts.ts';
import { regionalEnglish } from './regional-english.ts';
import { formatTexts as uzbek } from './uz/format-texts.ts';

const DAY_MS = Date.UTC(2026, 10, 20);
const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

describe('a day', () => {
  test.each([
    ['kk', kazakh],
    ['uz', uzbek],
  ])('in %s is written by names of our own as a full ICU writes it', (tag, own) => {
    const known = intlFormats(tag);
    for (let month = 0; month < 12; month += 1) {
      const dayMs = Date.UTC(2026, month, 10 + month);
      expect(own.date.full(dayMs)).toBe(known.date.full(dayMs));
      expect(own.date.medium(dayMs)).toBe(known.date.medium(dayMs));
      expect(own.date.weekday(dayMs)).toBe(known.date.weekday(dayMs));
    }
  });

  test('is written in the order of a region', () => {
    expect(intlFormats('en-GB').date.weekday(DAY_MS)).toBe('Friday 20 November');
    expect(intlFormats('en-US').date.weekday(DAY_MS)).toBe('Friday, November 20');
  });
});

describe('a time', () => {
  test.each([
    ['en-GB', '13:05', '13:05'],
    ['ru', '08:58', '08:58'],
    ['en-US', '13:05', '1:05 PM'],
    ['en-US', '00:05', '12:05 AM'],
    ['en-US', '08:58:07', '8:58:07 AM'],
  ])('in %s at %s is %s', (tag, time, text) => {
    expect(plain(intlFormats(tag).time(time))).toBe(text);
  });

  test('in Kazakh and in Uzbek has 24 hours', () => {
    expect([kazakh.time('21:05'), uzbek.time('21:05')]).toEqual(['21:05', '21:05']);
  });

  test.each([
    [['en-US', 'en'], 'en-US'],
    [['ru', 'en', 'en-AU'], 'en-AU'],
    [['uz', 'en'], 'en-GB'],
  ])('of a browser that wants %o is told as in %s', (wanted, tag) => {
    expect(regionalEnglish(wanted, 'en-GB')).toBe(tag);
  });
});
