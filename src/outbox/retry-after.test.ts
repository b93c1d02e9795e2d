import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const SENT = 'Fri, 20 Nov 2026 04:00:00 GMT';
const asked = (value: string | undefined, date: string | undefined = SENT) =>
  retryAfterMs(
    new Headers({
      ...(value === undefined ? {} : { 'Retry-After': value }),
      ...(date ? { Date: date } : {}),
    }),
  );

test.each<[string, string, number | undefined]>([
  ['seconds', '120', 120_000],
  ['no seconds, which would be a hot loop', '0', undefined],
  ['seconds with blanks around', '  5 ', 5_000],
  ['more than an hour', '86400', 3_600_000],
  ['more than a number can hold', '9'.repeat(400), undefined],
  ['a date ahead', 'Fri, 20 Nov 2026 04:01:30 GMT', 90_000],
  ['a date ahead in the form of RFC 850', 'Friday, 20-Nov-26 04:00:10 GMT', 10_000],
  ['a date gone by', 'Fri, 20 Nov 2026 03:00:00 GMT', undefined],
  ['a date far ahead', 'Sat, 20 Nov 2027 03:00:00 GMT', 3_600_000],
  ['a word', 'later', undefined],
  ['nothing', '', undefined],
])('a wait given as %s', (_, value, ms) => {
  expect(asked(value)).toBe(ms);
});

test('no header asks for no wait', () => {
  expect(asked(undefined)).toBeUndefined();
});

test('a date is measured against the answer’s own date, and says nothing where there is none', () => {
  expect(asked('Fri, 20 Nov 2026 04:00:30 GMT', 'Fri, 20 Nov 2026 04:00:10 GMT')).toBe(20_000);
  expect(retryAfterMs(new Headers({ 'Retry-After': SENT }))).toBeUndefined();
});

test('whatever is asked, there is either no wait or one of up to an hour', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\x21-\x7e]{1,20}$/), (value) => {
      const ms = asked(value);
      expect(ms === undefined || (ms > 0 && ms <= 3_600_000)).toBe(true);
    }),
  );
});
