import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIMES_PAGE } from './fixtures/times-page.ts';
import { isEventTime } from './is-event-time.ts';
import { parseReceipt } from './receipt.ts';

const page = JSON.parse(TIMES_PAGE.clockInAnswer);
const withTime = (time: unknown) => ({ ...page, event_time: time });
const withLocation = (change: object) => ({ ...page, location: { ...page.location, ...change } });

describe('an answer that is no receipt', () => {
  test.each<[string, unknown]>([
    ['a captive portal’s page', '<!doctype html><title>Sign in to the network</title>'],
    ['an empty text', ''],
    ['a text that holds a receipt', TIMES_PAGE.clockInAnswer],
    ['an empty object', {}],
    ['null', null],
    ['undefined', undefined],
    ['a number', 200],
    ['true', true],
    ['an empty array', []],
    ['an array of one receipt', [page]],
    ['a receipt inside an envelope', { data: page }],
    ['an error envelope', { message: 'Validation failed', code: 8001 }],
    ['no location', { event_time: page.event_time }],
    ['a location that is null', { ...page, location: null }],
    ['a location that is an array', { ...page, location: [] }],
    ['a location that is an id', { ...page, location: 368 }],
    ['a title that is missing', withLocation({ title: undefined })],
    ['a title that is null', withLocation({ title: null })],
    ['a title that is empty', withLocation({ title: '' })],
    ['a title of spaces', withLocation({ title: ' \u00a0\t' })],
    ['a title that is a number', withLocation({ title: 2 })],
    ['a radius that is missing', withLocation({ radius: undefined })],
    ['a radius that is null', withLocation({ radius: null })],
    ['a radius that is NaN', withLocation({ radius: Number.NaN })],
    ['a radius that is infinite', withLocation({ radius: Number.POSITIVE_INFINITY })],
    ['a radius below zero', withLocation({ radius: -1 })],
    ['a radius below zero as text', withLocation({ radius: '-300' })],
    ['a radius that is a word', withLocation({ radius: 'abc' })],
    ['a radius that is an empty text', withLocation({ radius: '' })],
    ['a radius that is hexadecimal', withLocation({ radius: '0x12c' })],
    ['a radius that is true', withLocation({ radius: true })],
    ['a radius in an array', withLocation({ radius: [300] })],
    ['no time', withTime(undefined)],
    ['a time that is null', withTime(null)],
    ['a time that is a number', withTime(1505211739)],
    ['a time that is empty', withTime('')],
    ['a time with a T', withTime('2017-09-12T15:22:19')],
    ['a time with a zone', withTime('2017-09-12 15:22:19+05:00')],
    ['a time without seconds', withTime('2017-09-12 15:22')],
    ['a date alone', withTime('2017-09-12')],
    ['a time with a line after it', withTime('2017-09-12 15:22:19\n')],
    ['a day that February lacks', withTime('2023-02-30 10:00:00')],
    ['the hour 24', withTime('2023-02-28 24:00:00')],
    ['a leap second', withTime('2016-12-31 23:59:60')],
  ])('%s', (_name, answer) => {
    expect(parseReceipt(answer)).toBeUndefined();
  });

  test('nothing random becomes a receipt without a valid time, title and radius', () => {
    fc.assert(
      fc.property(
        fc.anything({ key: fc.constantFrom('event_time', 'location', 'title', 'radius') }),
        (answer) => {
          const receipt = parseReceipt(answer);
          if (receipt === undefined) return;
          expect(isEventTime(receipt.eventTime)).toBe(true);
          expect(receipt.location.title.trim()).not.toBe('');
          expect(receipt.location.radiusMetres).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a receipt that differs from the example is still one', () => {
  const read = (answer: unknown) => parseReceipt(answer)?.location;

  test.each<[string, object, object]>([
    ['the radius as text', { radius: '300' }, { radiusMetres: 300 }],
    ['a radius with a fraction', { radius: '300.5' }, { radiusMetres: 300.5 }],
    ['a radius of zero', { radius: 0 }, { radiusMetres: 0 }],
    ['counts as text', { count_employees: '9', count_devices: '6' }, {}],
    ['counts missing', { count_employees: undefined, count_devices: undefined }, {}],
    ['counts that are odd', { count_employees: null, count_devices: { total: 6 } }, {}],
    ['degrees as numbers', { lat: 41.5, lon: 69.25 }, { latitude: 41.5, longitude: 69.25 }],
    ['degrees missing', { lat: undefined, lon: undefined }, { latitude: null, longitude: null }],
    ['degrees null', { lat: null, lon: null }, { latitude: null, longitude: null }],
    ['degrees that are empty', { lat: '', lon: '' }, { latitude: null, longitude: null }],
    ['degrees off the earth', { lat: '91', lon: '-180.1' }, { latitude: null, longitude: null }],
    ['the address missing', { address: undefined }, { address: null }],
    ['an address', { address: 'Amir Temur 1' }, { address: 'Amir Temur 1' }],
    ['an address that is an object', { address: { street: 'Amir Temur' } }, { address: null }],
    ['the id as text', { id: '368' }, { id: 368 }],
    ['the id missing', { id: undefined }, { id: null }],
    ['the id of another kind', { id: 'main' }, { id: null }],
    ['fields nobody knows', { wifi: ['00:11'], __proto__: { polluted: true } }, {}],
    ['a title in another script', { title: 'Иккинчи қават' }, { title: 'Иккинчи қават' }],
  ])('%s', (_name, change, expected) => {
    expect(read(withLocation(change))).toEqual({ ...read(page), ...expected });
  });

  test('unknown fields beside the location are passed over', () => {
    expect(parseReceipt({ ...page, warnings: [], status: 'ok' })).toEqual(parseReceipt(page));
  });
});
