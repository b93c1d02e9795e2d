import { describe, expect, test } from 'vitest';
import { APPLIANCE_LANGUAGES } from './appliance-languages.ts';
import { chooseLanguage } from './choose-language.ts';
import { formatNumber } from './format-number.ts';
import { HOURS_LANGUAGES } from './hours-languages.ts';
import { LANGUAGES } from './languages.ts';
import { metres } from './metres.ts';
import { OFFICE_WORK_LANGUAGES } from './office-work-languages.ts';
import { plural } from './plural.ts';
import { ROLL_CALL_LANGUAGES } from './roll-call-languages.ts';
import { SIGN_IN_LANGUAGES } from './sign-in-languages.ts';
import { TERMINAL_LANGUAGES } from './terminal-languages.ts';

const NUMBERS = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 111, 1_000];

/** Every text of a catalogue by its path; one that takes something is given a number, which suits a name as well. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[`${path}()`, String(value(21, 21, 21))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

describe.each([
  ['the terminal', TERMINAL_LANGUAGES],
  ['a sign-in', SIGN_IN_LANGUAGES],
  ['an appliance', APPLIANCE_LANGUAGES],
  ['hours', HOURS_LANGUAGES],
  ['a roll call', ROLL_CALL_LANGUAGES],
  ['the office at work', OFFICE_WORK_LANGUAGES],
])('the texts of %s', (_, languages) => {
  const all = LANGUAGES.map(({ catalogue }) => texts(languages[catalogue.locale]));

  test('are the same in every language, none empty and none with an unfilled place', () => {
    expect(all[0]?.length).toBeGreaterThan(2);
    for (const one of all) {
      expect(one.map(([path]) => path)).toEqual(all[0]?.map(([path]) => path));
      for (const [path, text] of one) {
        expect([path, text !== text.trim() || /^$|undefined|NaN|\[object|#|\$\{/.test(text)]).toEqual([
          path,
          false,
        ]);
      }
    }
    expect(all[1]?.map(([, text]) => text).join(' ')).not.toMatch(/\p{Script=Cyrillic}|[oOgG]['’‘`]/u);
  });
});

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
        expect(count(number)).toContain(formatNumber(catalogue.locale, number));
      }
    }
  });

  test('is written in the letters of its language', () => {
    const [ru, uz, kk, en] = LANGUAGES.map(({ catalogue }) =>
      texts(catalogue)
        .map(([, text]) => text)
        .join(' '),
    );
    expect((ru?.match(/\p{Script=Cyrillic}/gu) ?? []).length).toBeGreaterThan(1_000);
    expect(uz).not.toMatch(/\p{Script=Cyrillic}/u);
    expect((kk?.match(/[әғқңөұүһі]/giu) ?? []).length).toBeGreaterThan(500);
    expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
    // Oʻ and gʻ take the turned comma; an apostrophe in its place is a typing habit.
    expect(uz).not.toMatch(/[oOgG]['’‘`]/);
  });
});

describe('a number of things', () => {
  const [ru, uz, kk, en] = LANGUAGES.map(({ catalogue }) => catalogue);

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

  test('takes the English form, and in Uzbek and Kazakh there is but one', () => {
    expect([en?.waiting(1), en?.waiting(2), en?.waiting(0)]).toEqual([
      '1 punch waiting',
      '2 punches waiting',
      '0 punches waiting',
    ]);
    expect([uz?.waiting(1), uz?.waiting(5)]).toEqual([
      '1 ta belgi yuborilishini kutmoqda',
      '5 ta belgi yuborilishini kutmoqda',
    ]);
    expect([kk?.waiting(1), kk?.waiting(5)]).toEqual([
      '1 белгі жіберілуін күтуде',
      '5 белгі жіберілуін күтуде',
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
    [['kk'], 'kk'],
    [['kk-KZ', 'ru-KZ'], 'kk'],
    [['kk-Cyrl-KZ'], 'kk'],
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
  expect(metres('kk', 4_300)).toMatch(/^4\s?300\s?м$/u);
  expect(metres('uz-Latn', 43_000)).toMatch(/^43\s?km$/u);
});

test.each(LANGUAGES)('each error in $name is a sentence on what happened and one on what to do', ({
  catalogue,
}) => {
  const terminal = TERMINAL_LANGUAGES[catalogue.locale];
  const signIn = SIGN_IN_LANGUAGES[catalogue.locale]?.signIn;
  const appliance = APPLIANCE_LANGUAGES[catalogue.locale];
  const { starting: _starting, start: _start, hold: _hold, ...camera } = terminal?.camera ?? {};
  const errors = {
    pin: terminal?.unknownPin,
    badge: terminal?.unknownBadge,
    shut: terminal?.closed(5),
    camera,
    nfc: [terminal?.nfc.denied, terminal?.nfc.failed],
    settings: [appliance?.settings.wrongPin, appliance?.settings.wait(5), appliance?.settings.noPin],
    signIn: [signIn?.wrong, signIn?.noPerson, signIn?.tooMany, signIn?.unreachable, signIn?.codeRefused],
    others: [signIn?.refused('No.'), catalogue.refusal.other('No.'), catalogue.rescue.refused('No.')],
    refusal: catalogue.refusal,
    rescue: [catalogue.rescue.unreadable, catalogue.rescue.unreachable, catalogue.codeUnknown],
    link: catalogue.linkRefused,
    signOut: catalogue.signOutFailed,
    storage: catalogue.storageAdvice,
  };
  const all = texts(errors);
  expect(all.length).toBeGreaterThan(30);
  for (const [path, text] of all) {
    expect([path, text.split(/[.?!:;](?:\s|$)/).filter(Boolean).length > 1]).toEqual([path, true]);
  }
});
