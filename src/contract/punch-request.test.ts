import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIOSK_CLAIM } from './fixtures/kiosk-claim.ts';
import { parsePunchRequest } from './punch-request.ts';

/** The faults of a body as `field: code`, or undefined where the body is fine. */
function faultsOf(body: Readonly<Record<string, unknown>>): Record<string, number> | undefined {
  const reading = parsePunchRequest(body);
  if (reading.ok) return undefined;
  expect(reading.faults.every((fault) => fault.message !== '')).toBe(true);
  expect(new Set(reading.faults.map((fault) => fault.field)).size).toBe(reading.faults.length);
  return Object.fromEntries(reading.faults.map((fault) => [fault.field, fault.code]));
}

function requestOf(body: Readonly<Record<string, unknown>>) {
  const reading = parsePunchRequest(body);
  return reading.ok ? reading.request : undefined;
}

const nothing = {
  employeeId: undefined,
  eventTime: undefined,
  position: undefined,
  ip: undefined,
  kiosk: undefined,
};

describe('a punch request that is taken', () => {
  test('needs nothing but a location', () => {
    expect(requestOf({ location_id: 368 })).toEqual({ ...nothing, locationId: 368 });
  });

  test('may carry every field', () => {
    const body = {
      location_id: 368,
      employee_id: 78666,
      event_time: '2017-09-12 15:22:19',
      latitude: -41.25,
      longitude: 179.5,
      ip: '2001:db8::1',
      kiosk: KIOSK_CLAIM,
    };
    expect(requestOf(body)).toEqual({
      locationId: 368,
      employeeId: 78666,
      eventTime: '2017-09-12 15:22:19',
      position: { latitude: -41.25, longitude: 179.5 },
      ip: '2001:db8::1',
      kiosk: KIOSK_CLAIM,
    });
  });

  test('may write its numbers as text', () => {
    const body = { location_id: '368', employee_id: '78666', latitude: '41.2938726905277', longitude: '-87' };
    expect(requestOf(body)).toEqual({
      ...nothing,
      locationId: 368,
      employeeId: 78666,
      position: { latitude: 41.2938726905277, longitude: -87 },
    });
  });

  test('may say null for what is absent', () => {
    const absent = {
      employee_id: null,
      event_time: null,
      latitude: null,
      longitude: null,
      ip: null,
      kiosk: null,
    };
    expect(requestOf({ location_id: 368, ...absent })).toEqual({ ...nothing, locationId: 368 });
  });

  test('may stand at 0,0, at a pole and on the date line', () => {
    for (const [latitude, longitude] of [
      [0, 0],
      [90, 180],
      [-90, -180],
    ]) {
      expect(requestOf({ location_id: 1, latitude, longitude })?.position).toEqual({ latitude, longitude });
    }
  });

  test('may carry fields that nobody knows, the names of built-ins among them', () => {
    const body = JSON.parse(
      '{"location_id":1,"__proto__":{"employee_id":5},"constructor":{"prototype":{"ip":"x"}},"toString":1,"note":"x"}',
    );
    expect(requestOf(body)).toEqual({ ...nothing, locationId: 1 });
    expect(Object.hasOwn(Object.prototype, 'employee_id')).toBe(false);
  });
});

describe('a punch request that is refused names each faulty field once, with its code', () => {
  test.each<[string, Record<string, unknown>, Record<string, number>]>([
    ['no location', {}, { location_id: 8002 }],
    ['a location of null', { location_id: null }, { location_id: 8002 }],
    ['a location that is a word', { location_id: 'here' }, { location_id: 8003 }],
    ['a location that is empty', { location_id: '' }, { location_id: 8003 }],
    ['a location with a fraction', { location_id: 1.5 }, { location_id: 8003 }],
    ['a location that is true', { location_id: true }, { location_id: 8003 }],
    ['a location in an array', { location_id: [368] }, { location_id: 8003 }],
    ['a location too great to be exact', { location_id: 2 ** 53 }, { location_id: 8003 }],
    ['a location too great to be exact, as text', { location_id: '9007199254740993' }, { location_id: 8003 }],
    ['a location of a thousand digits', { location_id: '9'.repeat(1000) }, { location_id: 8003 }],
    [
      'a location under a built-in’s name',
      JSON.parse('{"__proto__":{"location_id":1}}'),
      { location_id: 8002 },
    ],
  ])('%s', (_name, body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  test.each<[string, Record<string, unknown>, Record<string, number>]>([
    ['an employee that is a word', { employee_id: 'me' }, { employee_id: 8003 }],
    ['a huge employee', { employee_id: 1e300 }, { employee_id: 8003 }],
    ['a time of another form', { event_time: '12.09.2017 15:22' }, { event_time: 8009 }],
    ['a time that is a number', { event_time: 1505211739 }, { event_time: 8009 }],
    ['a time that is empty', { event_time: '' }, { event_time: 8009 }],
    ['a day that February lacks', { event_time: '2023-02-30 10:00:00' }, { event_time: 8009 }],
    ['a latitude beyond a pole', { latitude: 90.001, longitude: 0 }, { latitude: 8003 }],
    ['a longitude beyond the date line', { latitude: 0, longitude: '-180.5' }, { longitude: 8003 }],
    ['a latitude beyond the other pole', { latitude: -90.001, longitude: 0 }, { latitude: 8003 }],
    ['a longitude beyond it eastwards', { latitude: 0, longitude: 180.001 }, { longitude: 8003 }],
    ['a huge latitude', { latitude: 1e308, longitude: 0 }, { latitude: 8003 }],
    ['a latitude that is infinite', { latitude: Number.POSITIVE_INFINITY, longitude: 0 }, { latitude: 8003 }],
    ['a latitude that is a word', { latitude: 'north', longitude: 0 }, { latitude: 8003 }],
    ['a latitude with a comma', { latitude: '41,29', longitude: 0 }, { latitude: 8003 }],
    ['a latitude alone', { latitude: 41 }, { longitude: 8002 }],
    ['a longitude alone', { longitude: 69 }, { latitude: 8002 }],
    ['a longitude beside null', { latitude: null, longitude: 69 }, { latitude: 8002 }],
    ['a faulty latitude alone', { latitude: 91 }, { latitude: 8003, longitude: 8002 }],
    ['an address that is none', { ip: '999.1.1.1' }, { ip: 8003 }],
    ['an address that is a number', { ip: 1 }, { ip: 8003 }],
    ['a kiosk member that is a text', { kiosk: 'x' }, { kiosk: 8003 }],
    [
      'several at once',
      { employee_id: {}, event_time: 'now', latitude: 91, longitude: 181, ip: '' },
      { employee_id: 8003, event_time: 8009, latitude: 8003, longitude: 8003, ip: 8003 },
    ],
  ])('%s', (_name, body, faults) => {
    expect(faultsOf({ location_id: 368, ...body })).toEqual(faults);
  });
});

test('any object at all is either read or refused with faults, and never throws', () => {
  const key = fc.constantFrom(
    'location_id',
    'employee_id',
    'event_time',
    'latitude',
    'longitude',
    'ip',
    'kiosk',
    '__proto__',
    'constructor',
    'hasOwnProperty',
  );
  fc.assert(
    fc.property(fc.dictionary(key, fc.anything()), (body) => {
      const reading = parsePunchRequest(body);
      if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
    }),
  );
});
