import { expect, test } from 'vitest';
import { parseSignInRequest } from './sign-in-request.ts';

const REQUEST = { email: 'a@b.cd', password: ' secret ' };

test('the spaces around an e-mail do not count, those of a password do', () => {
  expect(parseSignInRequest({ ...REQUEST, email: ' a@b.cd\n', more: 1 })).toEqual(REQUEST);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no e-mail', { password: 'x' }],
  ['an e-mail of two letters', { ...REQUEST, email: 'ab' }],
  ['an e-mail without end', { ...REQUEST, email: 'x'.repeat(255) }],
  ['no password', { email: 'a@b.cd' }],
  ['an empty password', { ...REQUEST, password: '' }],
  ['a password without end', { ...REQUEST, password: 'x'.repeat(1025) }],
  ['a password that is no text', { ...REQUEST, password: 12345678 }],
])('%s is no sign-in', (_name, value) => {
  expect(parseSignInRequest(value)).toBeUndefined();
});
