import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';
import { LANGUAGES } from './languages.ts';
import { metres } from './metres.ts';
import { plural } from './plural.ts';

const NUMBERS = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 111, 1_000];

/** Every text of a catalogue by its path; one that takes something is given a number, which suits a name as well. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[`${path}()`, String(value(21, 21))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

describe('a catalogue', () => {
  const [first, ...others] = LANGUAGES.map(({ catalogue }) => texts(catalogue).map(([path]) => path));

  test('has the same texts in every language', () => {
    expect(first?.length).toBeGreaterThan(60);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(LANGUAGES)('in $name leaves no text empty, and no place in a text unfilled', ({ catalogue }) => {
    for (const [path, text] of texts(catalogue)) {
      expect([path, text.trim() === '' || text !== text.trim()]).toEqual([path, false]);
      expect([path, /undefined|NaN|\[object|#|\$\{/.test(text)]).toEqual([path, false]);
    }
  });

  test.each(LANGUAGES)('in $name says each thing that a person must tell apart in words of its own', ({
    catalogue,
  }) => {
    for (const group of [catalogue.state, catalogue.noPosition, catalogue.obstacle, catalogue.meaning]) {
      expect(new Set(Object.values(group)).size).toBe(Object.values(group).length);
    }
    expect(catalogue.clockIn).not.toBe(catalogue.clockOut);
    expect(catalogue.done.in('09:00')).not.toBe(catalogue.done.out('09:00'));
  });

  test.each(LANGUAGES)('in $name names the number in every count', ({ catalogue }) => {
    const counts = [
      catalogue.waiting,
      catalogue.refusedCount,
      catalogue.unsavedCount,
      catalogue.signOutWaiting,
    ];
    for (const count of counts) {
      for (const number of NUMBERS) {
        expect(count(number)).toContain(new Intl.NumberFormat(catalogue.locale).format(number));
      }
    }
  });

  test('is written in the letters of its language', () => {
    const [ru, uz, en] = LANGUAGES.map(({ catalogue }) =>
      texts(catalogue)
        .map(([, text]) => text)
        .join(' '),
    );
    expect((ru?.match(/\p{Script=Cyrillic}/gu) ?? []).length).toBeGreaterThan(1_000);
    expect(uz).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
    // Oʻ and gʻ take the turned comma; an apostrophe in its place is a typing habit.
    expect(uz).not.toMatch(/[oOgG]['’‘`]/);
  });
});

describe('a number of things', () => {
  const [ru, uz, en] = LANGUAGES.map(({ catalogue }) => catalogue);

  test.each([
    [0, '0 отметок ждут отправки'],
    [1, '1 отметка ждёт отправки'],
    [2, '2 отметки ждут отправки'],
    [5, '5 отметок ждут отправки'],
    [11, '11 отметок ждут отправки'],
    [21, '21 отметка ждёт отправки'],
    [24, '24 отметки ждут отправки'],
    [112, '112 отметок ждут отправки'],
  ])('takes the Russian form of %i', (count, text) => {
    expect(ru?.waiting(count)).toBe(text);
  });

  test('takes the English form, and in Uzbek there is but one', () => {
    expect([en?.waiting(1), en?.waiting(2), en?.waiting(0)]).toEqual([
      '1 punch waiting',
      '2 punches waiting',
      '0 punches waiting',
    ]);
    expect([uz?.waiting(1), uz?.waiting(5)]).toEqual([
      '1 ta belgi yuborilishini kutmoqda',
      '5 ta belgi yuborilishini kutmoqda',
    ]);
  });

  test('falls to the general form where a language has more forms than the text', () => {
    expect(plural('ru', 5, { other: '# x' })).toBe('5 x');
    expect(plural('en', 1, { one: 'one', other: 'many' })).toBe('one');
  });

  test('takes three forms in every Russian text that counts', () => {
    for (const count of [ru?.waiting, ru?.refusedCount, ru?.unsavedCount, ru?.signOutWaiting]) {
      const forms = [1, 2, 5].map((number) => count?.(number).replace(/^\d+/, ''));
      expect(new Set(forms).size).toBe(3);
    }
  });
});

describe('the language', () => {
  test.each([
    [['uz-Latn-UZ', 'ru'], 'uz'],
    [['de-DE', 'RU-ru', 'en'], 'ru'],
    [['fr', 'de'], 'en'],
    [['en-US'], 'en'],
    [[], 'en'],
    [['', 'x-private', 'uz'], 'uz'],
  ])('of a person who wants %o is %s', (wanted, code) => {
    expect(chooseLanguage(wanted)).toBe(code);
  });
});

test('a length is in whole metres, and from ten thousand on in kilometres', () => {
  expect(metres('en-GB', 299.6)).toBe('300 m');
  expect(metres('en-GB', 9_999)).toBe('9,999 m');
  expect(metres('en-GB', 10_000)).toBe('10 km');
  expect(metres('ru', 300)).toMatch(/^300\s?м$/u);
});
