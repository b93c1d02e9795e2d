import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_POLICY } from '../contract/kiosk-policy.ts';
import { ApiRefusal } from './api-refusal.ts';
import { deleteDevice } from './delete-device.ts';
import { deletePolicy } from './delete-policy.ts';
import { getDevices } from './get-devices.ts';
import { getLocations } from './get-locations.ts';
import { getOfficeHours } from './get-office-hours.ts';
import { getOfficePunches } from './get-office-punches.ts';
import { getOfficeReview } from './get-office-review.ts';
import { getPolicy } from './get-policy.ts';
import { getPresence } from './get-presence.ts';
import { hoursCsv } from './hours-csv.ts';
import { patchDevice } from './patch-device.ts';
import { patchLocation } from './patch-location.ts';
import { patchPolicy } from './patch-policy.ts';
import { postCorrection } from './post-correction.ts';
import { postLocation } from './post-location.ts';
import { postOfficeReview } from './post-office-review.ts';
import { punchesCsv } from './punches-csv.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { type StandInNetwork, standInNetwork } from './testing/stand-in-network.ts';

const PLACE = { id: 368, title: 'Второй этаж' };
const PERSON = { id: 7, displayName: 'Карим Азизов' };
const PUNCH = {
  id: 'p-1',
  person: PERSON,
  direction: 'in',
  eventTime: '2026-11-20 09:00:00',
  instantMs: 5,
  location: PLACE,
  receivedAtMs: 6,
  origin: 'live',
  time: 'live',
  method: 'pin',
  device: { device: 'd-1', name: null },
  distanceMetres: 12.5,
  accuracyMetres: null,
  reasons: ['outside'],
  review: { state: 'waiting', made: null },
  corrections: [],
  counts: true,
};
const PUNCHES = { punches: [PUNCH], next: 'on' };
const PRESENCE = { atMs: 5, people: [], places: [{ location: PLACE, silentSinceMs: null, waiting: 0 }] };
const HOURS = { days: [], next: null };
const LOCATION = {
  ...PLACE,
  lat: '41.3',
  lon: '69.2',
  radius: 300,
  address: null,
  count_employees: 4,
  count_devices: 1,
};
const WANTED = { title: 'Склад', lat: '41.3', lon: '69.2', radiusMetres: 100, address: null };
const DEVICE = {
  device: 'd-1',
  kind: 'terminal',
  name: 'Вход',
  person: null,
  location: PLACE,
  createdAtMs: 1,
  revokedAtMs: null,
  lastContactAtMs: null,
  heartbeat: null,
  pinBursts: [],
  chain: {
    head: 0,
    reportedAtMs: null,
    received: 0,
    broken: [],
    gaps: [],
    gapCount: 0,
    waiting: 0,
    refused: 0,
    undone: 0,
  },
};
const DAYS = { from: '2026-11-01', to: '2026-11-20' };
const STRIKE = { kind: 'strike', punch: 'p-1', why: 'Дважды' } as const;

const never = new AbortController().signal;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const nothing = () => new Response(null, { status: 204 });

let network: StandInNetwork;

beforeEach(() => {
  network = standInNetwork();
});

afterEach(() => vi.unstubAllGlobals());

const asked = async () =>
  Promise.all(
    network.asked.map(async (request) => {
      const { pathname, search } = new URL(request.url);
      const sent = await request.text();
      return [request.method, pathname + search, sent === '' ? undefined : JSON.parse(sent)];
    }),
  );

describe('a call of the office that asks', () => {
  const calls: readonly [string, () => Promise<unknown>, unknown, unknown, unknown?][] = [
    ['GET /kiosk/office/presence', () => getPresence(never), PRESENCE, PRESENCE],
    [
      'GET /kiosk/office/punches?from=2026-11-01&to=2026-11-20',
      () => getOfficePunches(DAYS, undefined, never),
      PUNCHES,
      PUNCHES,
    ],
    [
      'GET /kiosk/office/punches?from=2026-11-01&to=2026-11-20&person=7&location=368&review=waiting&origin=kept&cursor=on',
      () =>
        getOfficePunches(
          { ...DAYS, person: 7, location: 368, review: 'waiting', keptOnly: true },
          'on',
          never,
        ),
      PUNCHES,
      PUNCHES,
    ],
    ['GET /kiosk/office/review', () => getOfficeReview(undefined, never), PUNCHES, PUNCHES],
    ['GET /kiosk/office/review?cursor=on', () => getOfficeReview('on', never), PUNCHES, PUNCHES],
    [
      'POST /kiosk/office/review/c%3A5',
      () => postOfficeReview('c:5', { decision: 'no' }),
      PUNCH,
      PUNCH,
      { decision: 'no' },
    ],
    ['POST /kiosk/office/corrections', () => postCorrection(STRIKE), PUNCH, PUNCH, STRIKE],
    [
      'GET /kiosk/office/hours?from=2026-11-01&to=2026-11-20&person=7&location=368&limit=5&cursor=on',
      () => getOfficeHours({ ...DAYS, person: 7, location: 368 }, { people: 5, after: 'on' }, never),
      HOURS,
      HOURS,
    ],
    ['GET /kiosk/locations', () => getLocations(never), { locations: [LOCATION] }, [LOCATION]],
    ['POST /kiosk/locations', () => postLocation(WANTED), { id: 9 }, 9, WANTED],
    ['GET /kiosk/policy', () => getPolicy(undefined, never), DEFAULT_POLICY, DEFAULT_POLICY],
    ['GET /kiosk/policy?location=368', () => getPolicy(368, never), DEFAULT_POLICY, DEFAULT_POLICY],
    ['GET /kiosk/devices', () => getDevices(never), { devices: [DEVICE] }, [DEVICE]],
  ];

  test.each(calls)('as %s gives what the server says', async (name, call, body, given, sent) => {
    network.answer = json(body);
    expect(await call()).toEqual(given);
    expect(await asked()).toEqual([[...name.split(' '), sent]]);
  });

  test.each(calls)('as %s takes what it cannot read for silence, and a refusal for one', async (_, call) => {
    network.answer = json({});
    expect(await failure(call())).toBeInstanceOf(ServerUnreachable);
    network.answer = json({ message: 'not you', code: 7004 }, 403);
    expect(await failure(call())).toBeInstanceOf(ApiRefusal);
  });
});

test('a policy is set without its number, which the server gives', async () => {
  network.answer = json({ ...DEFAULT_POLICY, version: 4 });
  expect(await patchPolicy(368, { ...DEFAULT_POLICY, version: 3, undoSeconds: 9 })).toMatchObject({
    version: 4,
  });
  const { version: _its, ...wanted } = DEFAULT_POLICY;
  expect(await asked()).toEqual([['PATCH', '/kiosk/policy?location=368', { ...wanted, undoSeconds: 9 }]]);
});

test.each<[string, () => Promise<unknown>, unknown]>([
  ['PATCH /kiosk/locations/368', () => patchLocation(368, { radiusMetres: 90 }), { radiusMetres: 90 }],
  ['DELETE /kiosk/policy?location=368', () => deletePolicy(368), undefined],
  ['PATCH /kiosk/devices/d-1', () => patchDevice('d-1', 'Выход'), { name: 'Выход' }],
  ['DELETE /kiosk/devices/d-1', () => deleteDevice('d-1'), undefined],
])('%s needs no words in the answer', async (name, call, sent) => {
  network.answer = nothing;
  await call();
  expect(await asked()).toEqual([[...name.split(' '), sent]]);
});

test('a table is downloaded by the same filter, in the separator and the language of who reads it', () => {
  const query = { ...DAYS, person: 7 };
  expect(punchesCsv({ ...query, review: 'no' }, { separator: 'semicolon', lang: 'ru' })).toBe(
    '/kiosk/office/punches.csv?from=2026-11-01&to=2026-11-20&person=7&review=no&separator=semicolon&lang=ru',
  );
  expect(hoursCsv(query, { separator: 'comma', lang: 'en' })).toBe(
    '/kiosk/office/hours.csv?from=2026-11-01&to=2026-11-20&person=7&separator=comma&lang=en',
  );
});
