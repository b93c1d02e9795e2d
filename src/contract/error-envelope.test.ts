import { describe, expect, test } from 'vitest';
import { parseErrorEnvelope } from './error-envelope.ts';

const fault = { field: 'location_id', code: 8002, message: 'location_id is required' };

describe('Workly’s error envelope', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['with an array of errors', { message: 'm', code: 8001, errors: [fault, fault] }, [fault, fault]],
    ['with an empty array of errors', { message: 'm', code: 8001, errors: [] }, []],
    ['with one error as an object', { message: 'm', code: 8001, errors: fault }, [fault]],
    ['without errors', { message: 'm', code: 8001 }, []],
    ['with errors that are null', { message: 'm', code: 8001, errors: null }, []],
    ['with its code as text', { message: 'm', code: '8001' }, []],
    ['with an empty message', { message: '', code: 8001 }, []],
    [
      'with a field’s code as text',
      { message: 'm', code: 8001, errors: [{ ...fault, code: '8002' }] },
      [fault],
    ],
    [
      'with a field that has no message',
      { message: 'm', code: 8001, errors: [{ field: 'location_id', code: 8002 }] },
      [{ ...fault, message: '' }],
    ],
    ['with members nobody knows', { message: 'm', code: 8001, name: 'Unprocessable', status: 422 }, []],
  ])('is read %s', (_name, body, errors) => {
    expect(parseErrorEnvelope(body)).toMatchObject({ code: 8001, errors });
  });

  test.each([
    3000, 4000, 5000, 6000, 7001, 7010, 8010,
  ])('is known by a code of Workly’s, such as %i', (code) => {
    expect(parseErrorEnvelope({ message: 'Ошибка', code })).toEqual({ message: 'Ошибка', code, errors: [] });
  });

  test.each<[string, unknown]>([
    ['a proxy’s 403', { code: 403, message: 'Forbidden' }],
    ['a message alone', { message: 'x' }],
    ['a code alone', { code: 8001 }],
    ['a firewall’s own code', { code: 1020, message: 'Access denied' }],
    ['a code beyond Workly’s', { code: 9001, message: 'x' }],
    ['a code with a fraction', { code: 8001.5, message: 'x' }],
    ['a code that is a word', { code: 'VALIDATION', message: 'x' }],
    ['a message that is null', { code: 8001, message: null }],
    ['errors that are a text', { code: 8001, message: 'x', errors: 'location_id' }],
    ['errors without a field', { code: 8001, message: 'x', errors: [{ code: 8002 }] }],
    ['HTML', '<html><body>403 Forbidden</body></html>'],
    ['the envelope as text', '{"message":"x","code":8001}'],
    ['an array', [{ message: 'x', code: 8001 }]],
    ['null', null],
    ['undefined', undefined],
    ['an empty object', {}],
  ])('%s is no envelope and says nothing about a punch', (_name, body) => {
    expect(parseErrorEnvelope(body)).toBeUndefined();
  });
});
