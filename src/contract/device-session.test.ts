import { describe, expect, test } from 'vitest';
import { type DeviceSession, type PersonalSession, parseDeviceSession } from './device-session.ts';
import { DEFAULT_POLICY } from './kiosk-policy.ts';

const session: PersonalSession = {
  kind: 'personal',
  principal: 'p_7c1f',
  person: { id: 78666, displayName: 'Ivan P' },
  location: {
    id: 368,
    title: 'Второй этаж',
    latitude: 41.2938726905277,
    longitude: 69.24597090975743,
    radiusMetres: 300,
    address: null,
  },
  companyName: 'Sample',
  timeZone: 'Asia/Tashkent',
  sample: true,
  policy: DEFAULT_POLICY,
};

describe('a device session', () => {
  test('is read back from its own text', () => {
    expect(parseDeviceSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  test('may be of a location that is on no map', () => {
    const nowhere = { ...session, location: { ...session.location, latitude: null, longitude: null } };
    expect(parseDeviceSession(nowhere)).toEqual(nowhere);
  });

  test('of a terminal has a name and no person', () => {
    const { person: _nobody, ...shared } = session;
    const terminal: DeviceSession = { ...shared, kind: 'terminal', name: 'Entrance' };
    expect(parseDeviceSession(terminal)).toEqual(terminal);
    expect(parseDeviceSession({ ...terminal, name: undefined })).toBeUndefined();
  });

  test('of an older server, which knew no policy, has the default one', () => {
    expect(parseDeviceSession({ ...session, policy: undefined })).toEqual(session);
  });

  test.each<[string, unknown]>([
    ['a portal’s page', '<!doctype html>'],
    ['null', null],
    ['an empty object', {}],
    ['another kind of device', { ...session, kind: 'spaceship' }],
    ['nobody’s', { ...session, principal: '' }],
    ['without a person', { ...session, person: undefined }],
    ['without a location', { ...session, location: undefined }],
    ['of a person whose id is a text', { ...session, person: { id: '1', displayName: 'x' } }],
    ['of a radius below zero', { ...session, location: { ...session.location, radiusMetres: -1 } }],
  ])('is none when it is %s', (_name, value) => {
    expect(parseDeviceSession(value)).toBeUndefined();
  });
});
