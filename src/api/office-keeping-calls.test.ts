import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiRefusal } from './api-refusal.ts';
import { deleteOfficeSession } from './delete-office-session.ts';
import { getAccounts } from './get-accounts.ts';
import { getAudit } from './get-audit.ts';
import { getCompany } from './get-company.ts';
import { getFirstRun } from './get-first-run.ts';
import { getOfficePeople } from './get-office-people.ts';
import { getOfficeSession } from './get-office-session.ts';
import { patchCompany } from './patch-company.ts';
import { patchPerson } from './patch-person.ts';
import { postAccountPassword } from './post-account-password.ts';
import { postAdministrator } from './post-administrator.ts';
import { postCards } from './post-cards.ts';
import { postEnrolmentCode } from './post-enrolment-code.ts';
import { postFirstRun } from './post-first-run.ts';
import { postImport } from './post-import.ts';
import { postLeave } from './post-leave.ts';
import { postOfficePassword } from './post-office-password.ts';
import { postOfficeSession } from './post-office-session.ts';
import { postPerson } from './post-person.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { type StandInNetwork, standInNetwork } from './testing/stand-in-network.ts';

const SETTINGS = { name: 'Ромашка', timeZone: 'Asia/Tashkent', fiotype: 'lastfirst', ampm: '24', lang: 'ru' };
const SESSION = {
  account: { id: 1, email: 'boss@example.com' },
  company: { ...SETTINGS, sample: false },
  keptBy: 'here',
  publicOrigin: null,
  passwordSaidUntilMs: 5,
};
const SIGN_IN = { email: 'boss@example.com', password: 'p' };
const SET_UP = {
  key: 'k',
  company: { name: 'Ромашка', timeZone: 'Asia/Tashkent', lang: 'ru' },
  location: { title: 'Склад', lat: '41.3', lon: '69.2', radiusMetres: 100, address: null },
  administrator: SIGN_IN,
} as const;
const PERSON = {
  firstName: 'Азиз',
  lastName: 'Каримов',
  patronymic: null,
  tabNumber: '007',
  email: null,
  locationId: 368,
};
const PEOPLE = {
  people: [
    {
      ...PERSON,
      locationId: undefined,
      id: 7,
      displayName: 'Каримов Азиз',
      location: { id: 368, title: 'Склад' },
      hasPin: true,
      badges: [3],
      photo: null,
      leftAtMs: null,
    },
  ],
  total: 51,
};
const IMPORT = {
  rows: [{ line: 2, lastName: 'Каримов', firstName: 'Азиз' }],
  locationId: 368,
  preview: true,
};
const IMPORTED = {
  taken: false,
  counts: { add: 0, change: 0, same: 0, fault: 1 },
  lines: [{ line: 2, outcome: 'fault', faults: [{ field: 'email', fault: 'invalid' }] }],
};
const CARDS = { cards: [{ person: { id: 7, displayName: 'Каримов Азиз' }, pin: '0417', badge: null }] };
const AUDIT = {
  entries: [
    {
      id: 9,
      account: { id: 1, email: 'boss@example.com' },
      doneAtMs: 5,
      act: 'person.add',
      about: 'Каримов Азиз',
    },
  ],
  before: 9,
};
const ENROLMENT = {
  code: 'c',
  expiresAtMs: 5,
  shortCode: '7F3K9TQ2',
  shortCodeExpiresAtMs: 5,
  origin: 'https://kiosk.example.com',
};
const TERMINAL = { kind: 'terminal', locationId: 368, name: 'Вход' } as const;

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

describe('a call of who keeps the company', () => {
  const everybody = { search: '', locationId: undefined, withLeft: false, limit: 50, offset: 0 };
  const some = { search: 'кар', locationId: 368, withLeft: true, limit: 50, offset: 100 };
  const calls: readonly [string, () => Promise<unknown>, unknown, unknown, unknown?][] = [
    ['GET /kiosk/office/session', () => getOfficeSession(never), SESSION, SESSION],
    ['POST /kiosk/office/session', () => postOfficeSession(SIGN_IN), SESSION, SESSION, SIGN_IN],
    [
      'POST /kiosk/office/session/password',
      () => postOfficePassword('p'),
      SESSION,
      SESSION,
      { password: 'p' },
    ],
    [
      'GET /kiosk/office/first-run',
      () => getFirstRun(never),
      { open: true, sample: false },
      { open: true, sample: false },
    ],
    ['POST /kiosk/office/first-run', () => postFirstRun(SET_UP), SESSION, SESSION, SET_UP],
    ['GET /kiosk/people?limit=50&offset=0', () => getOfficePeople(everybody, never), PEOPLE, PEOPLE],
    [
      `GET /kiosk/people?limit=50&offset=100&q=${encodeURIComponent('кар')}&location=368&left=1`,
      () => getOfficePeople(some, never),
      PEOPLE,
      PEOPLE,
    ],
    ['POST /kiosk/people', () => postPerson(PERSON), { id: 7 }, 7, PERSON],
    ['POST /kiosk/office/import', () => postImport(IMPORT), IMPORTED, IMPORTED, IMPORT],
    [
      'POST /kiosk/office/cards',
      () => postCards({ personIds: [7], pins: 'all', badges: 'none' }),
      CARDS,
      CARDS,
      { personIds: [7], pins: 'all', badges: 'none' },
    ],
    ['GET /kiosk/company', () => getCompany(never), SETTINGS, SETTINGS],
    ['PATCH /kiosk/company', () => patchCompany({ ampm: 'ampm' }), SETTINGS, SETTINGS, { ampm: 'ampm' }],
    [
      'GET /kiosk/accounts',
      () => getAccounts(never),
      { accounts: [{ id: 1, email: 'a@b.uz', role: 1, employeeId: null }] },
      [{ id: 1, email: 'a@b.uz', role: 1, employeeId: null }],
    ],
    [
      'POST /kiosk/accounts',
      () => postAdministrator('a@b.uz'),
      { id: 2, password: 'drawn' },
      { id: 2, password: 'drawn' },
      { email: 'a@b.uz', role: 1 },
    ],
    [
      'POST /kiosk/accounts/2/password',
      () => postAccountPassword(2),
      { id: 2, password: 'drawn' },
      { id: 2, password: 'drawn' },
      {},
    ],
    ['GET /kiosk/audit', () => getAudit(undefined, never), AUDIT, AUDIT],
    ['GET /kiosk/audit?before=9', () => getAudit(9, never), AUDIT, AUDIT],
    ['POST /kiosk/enrolment-codes', () => postEnrolmentCode(TERMINAL), ENROLMENT, ENROLMENT, TERMINAL],
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

test.each<[string, () => Promise<unknown>, unknown]>([
  ['DELETE /kiosk/office/session', () => deleteOfficeSession(), undefined],
  ['PATCH /kiosk/people/7', () => patchPerson(7, { locationId: 9 }), { locationId: 9 }],
  ['POST /kiosk/people/7/leave', () => postLeave(7), undefined],
])('%s needs no words in the answer', async (name, call, sent) => {
  network.answer = () => new Response(null, { status: 204 });
  await call();
  expect(await asked()).toEqual([[...name.split(' '), sent]]);
});

test('a refusal names the fields that were wrong', async () => {
  const errors = [{ field: 'email', code: 8008, message: 'There is one already' }];
  network.answer = json({ message: 'Validation failed', code: 8001, errors }, 422);
  expect(await failure(postAdministrator('a@b.uz'))).toMatchObject({ status: 422, faults: errors });
});
