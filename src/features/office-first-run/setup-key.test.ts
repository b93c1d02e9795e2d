import { expect, test } from 'vitest';
import { setupKeyIn } from './setup-key.ts';

test.each([
  ['#setup=abc_DEF-0123', 'abc_DEF-0123'],
  ['https://kiosk.example.com/office#setup=abc_DEF-0123', 'abc_DEF-0123'],
  [' Set up your company: http://localhost:3000/office#setup=abc_DEF-0123 \n', 'abc_DEF-0123'],
  ['#enrol=abc_DEF-0123', undefined],
  ['abc_DEF-0123', undefined],
  ['#setup=', undefined],
  ['', undefined],
])('in "%s" the key is %s', (text, key) => {
  expect(setupKeyIn(text)).toBe(key);
});
