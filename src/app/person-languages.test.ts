import { beforeEach, expect, test, vi } from 'vitest';
import { PersonLanguages } from './person-languages.ts';

let stored: string | null;

beforeEach(() => {
  stored = null;
  vi.stubGlobal('localStorage', {
    getItem: () => stored,
    setItem: (_: string, value: string) => {
      stored = value;
    },
  });
});

test('a person’s language is remembered as an id and a code, and nothing else', () => {
  const languages = new PersonLanguages('t-1');
  languages.remember(7, 'uz');
  languages.remember(8, 'ru');
  expect([languages.of(7), languages.of(8), languages.of(9)]).toEqual(['uz', 'ru', undefined]);
  expect(JSON.parse(stored ?? '')).toEqual({ principal: 't-1', languages: { 7: 'uz', 8: 'ru' } });
});

test('who chose the terminal’s own again, or left the roster, is forgotten', () => {
  const languages = new PersonLanguages('t-1');
  languages.remember(7, 'uz');
  languages.remember(8, 'ru');
  languages.remember(9, 'ru');
  languages.remember(7, undefined);
  languages.keepOnly(new Set([7, 9]));
  expect([languages.of(7), languages.of(8), languages.of(9)]).toEqual([undefined, undefined, 'ru']);
});

test('another terminal in the same browser knows nothing of them', () => {
  new PersonLanguages('t-1').remember(7, 'uz');
  expect(new PersonLanguages('t-2').of(7)).toBeUndefined();
});

test.each([
  'nonsense',
  '{"principal":"t-1","languages":{"7":"xx"}}',
])('what it did not write is as nothing: %s', (text) => {
  stored = text;
  expect(new PersonLanguages('t-1').of(7)).toBeUndefined();
});
