import { describe, expect, test } from 'vitest';
import { parseEnrolmentRequest } from './enrolment-request.ts';

const request = { code: 'Ab3_-9xYz0123456', attempt: '01890a5d-ac96-774b-bcce-b302099a8057' };

describe('an enrolment request', () => {
  test('is a code and the name of the try', () => {
    expect(parseEnrolmentRequest({ ...request, more: 1 })).toEqual(request);
  });

  test('may name a short code in its plain form', () => {
    expect(parseEnrolmentRequest({ ...request, code: 'YQG7ACDC' })?.code).toBe('YQG7ACDC');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', request.code],
    ['a code too short to be a secret', { ...request, code: 'short' }],
    ['a short code as it is shown', { ...request, code: 'YQG7-ACDC' }],
    ['a short code of other letters', { ...request, code: 'yqg7acdc' }],
    ['a code without end', { ...request, code: 'a'.repeat(129) }],
    ['a code of other signs', { ...request, code: `${request.code}%00` }],
    ['no code', { attempt: request.attempt }],
    ['no name of the try', { code: request.code }],
    ['a name that is no UUID', { ...request, attempt: '1' }],
  ])('is none when it is %s', (_name, value) => {
    expect(parseEnrolmentRequest(value)).toBeUndefined();
  });
});
