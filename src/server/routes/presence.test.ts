import { beforeEach, expect, test, vi } from 'vitest';
import { type Presence, parsePresence } from '../../contract/office/presence.ts';
import { EventReader } from '../fixtures/event-reader.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';

const MINUTE_MS = 60_000;
// A change is seen a second after it was made.
vi.setConfig({ testTimeout: 20_000 });

let server: TestServer;
let office: TestOffice;
let terminal: TestTerminal;
let readers: EventReader[];

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  readers = [];
  return async () => {
    for (const reader of readers) await reader.close();
    await server.store.destroy();
  };
});

async function presence(query = ''): Promise<Presence> {
  const { body } = await office.ask('GET', `office/presence${query}`);
  const parsed = parsePresence(body);
  if (!parsed) throw new Error(`That is no presence: ${JSON.stringify(body)}`);
  return parsed;
}

async function listen(query = ''): Promise<EventReader> {
  const response = await office.send('GET', `office/presence/events${query}`);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/event-stream']);
  const reader = new EventReader(response);
  readers.push(reader);
  return reader;
}

function addPlace(title: string): Promise<number> {
  return office.add('locations', { title, lat: '41', lon: '69', radiusMetres: 50 });
}

test('everybody who works here is told by name, with their last punch and what is known of each place', async () => {
  await terminal.punch(78_667);
  const told = await presence();
  expect(told.atMs).toBe(START_MS);
  expect(told.people.map(({ person }) => person.displayName)).toEqual([
    'Oʻktam Example',
    'Gulnora Namunaviy',
    'Aziz Sample',
    'Малика Образцова',
    'Тимур Примеров',
  ]);
  expect(told.people[2]).toEqual({
    person: { id: 78_667, displayName: 'Aziz Sample' },
    photo: null,
    home: { id: 368, title: 'Второй этаж' },
    last: {
      direction: 'in',
      instantMs: START_MS,
      eventTime: '2026-03-02 09:00:00',
      location: { id: 368, title: 'Второй этаж' },
      receivedAtMs: START_MS,
      review: false,
    },
  });
  expect(told.people[0]?.last).toBeNull();
  expect(told.places).toEqual([
    { location: { id: 368, title: 'Второй этаж' }, silentSinceMs: null, waiting: 0 },
  ]);
});

test('who has left is told no more', async () => {
  await office.ask('POST', 'people/78667/leave');
  expect((await presence()).people.map(({ person }) => person.id)).not.toContain(78_667);
});

test('a place whose terminal is silent says since when, and how much its devices hold back', async () => {
  await terminal.ask('/kiosk/heartbeat', {
    method: 'POST',
    body: JSON.stringify({
      v: 1,
      appVersion: '1',
      counts: { waiting: 2, held: 1, refused: 4, undone: 0 },
      oldestWaitingMs: 5,
      battery: null,
      clockOffsetMs: 0,
      storage: { persistent: true, freeBytes: 1 },
      rosterMadeAtMs: null,
      checks: {},
      pinBursts: [],
    }),
  });
  expect((await presence()).places).toMatchObject([{ silentSinceMs: null, waiting: 3 }]);
  server.clock.nowMs += 5 * MINUTE_MS + 1;
  expect((await presence()).places).toMatchObject([{ silentSinceMs: START_MS, waiting: 3 }]);
});

test('a place has those who work there and those who were there last; one with nobody has none', async () => {
  const empty = await addPlace('Empty');
  expect(await presence(`?location=${empty}`)).toMatchObject({
    people: [],
    places: [{ location: { id: empty } }],
  });
  await office.ask('PATCH', 'people/78668', { locationId: empty });
  await terminal.punch(78_667);
  await office.ask('PATCH', 'people/78667', { locationId: empty });
  const ids = (await presence('?location=368')).people.map(({ person }) => person.id);
  expect(ids).toEqual([78_670, 78_669, 78_667, 78_666]);
});

test.each(['?location=1', '?location=x', '?location='])('nobody is told for %s', async (query) => {
  for (const path of ['office/presence', 'office/presence/events']) {
    expect(await office.ask('GET', `${path}${query}`)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'location' }] },
    });
  }
});

test('whoever listens hears of each punch, and of nobody else', async () => {
  const reader = await listen();
  expect(await reader.next()).toEqual({ event: 'beat', data: '' });
  await terminal.punch(78_668);
  const change = await reader.change();
  expect(change).toMatchObject({
    people: [{ person: { id: 78_668 }, last: { direction: 'in', instantMs: START_MS } }],
    gone: [],
    places: [],
  });
});

test('two who listen hear the same, and one that stops takes nothing from the other', async () => {
  const [one, other] = [await listen(), await listen()];
  await terminal.punch(78_668);
  expect((await one.change()).people).toEqual((await other.change()).people);
  await one.close();
  await terminal.punch(78_669);
  expect((await other.change()).people).toMatchObject([{ person: { id: 78_669 } }]);
});

test('what administrators change is heard: who comes, who moves, who leaves, and where', async () => {
  const reader = await listen();
  const place = await addPlace('Двор');
  expect((await reader.change()).places).toMatchObject([{ location: { id: place, title: 'Двор' } }]);
  const id = await office.add('people', { firstName: 'Новая', lastName: 'Я', locationId: place });
  expect((await reader.change()).people).toMatchObject([{ person: { id }, home: { id: place }, last: null }]);
  await office.ask('POST', `people/${id}/leave`);
  expect(await reader.change()).toMatchObject({ people: [], gone: [id] });
});

test('at one place only its people are heard of, and that somebody belongs there no more', async () => {
  const place = await addPlace('Двор');
  const reader = await listen(`?location=${place}`);
  await terminal.punch(78_668);
  await office.ask('PATCH', 'people/78669', { locationId: place });
  expect(await reader.change()).toMatchObject({ people: [{ person: { id: 78_669 } }], gone: [], places: [] });
  await office.ask('PATCH', 'people/78669', { locationId: 368 });
  expect(await reader.change()).toMatchObject({ people: [], gone: [78_669] });
});

async function passTime() {
  server.clock.nowMs += 13 * 60 * MINUTE_MS;
}

test.each([
  ['is signed out', () => office.ask('DELETE', 'accounts/1/sign-ins')],
  ['is over', passTime],
  [
    "is no administrator's any more",
    () => server.store.updateTable('accounts').set({ role: 4 }).where('id', '=', 1).execute(),
  ],
])('a stream ends once its session %s', async (_what, end) => {
  const reader = await listen();
  await end();
  await reader.end();
});

test('a stream by a token ends with the token', async () => {
  const headers = { Authorization: `Bearer ${server.administrator}` };
  const response = await server.app.request('/kiosk/office/presence/events', { headers });
  const reader = new EventReader(response);
  await server.store.deleteFrom('api_tokens').execute();
  await reader.end();
});

test('to a mere question about the stream nothing is streamed', async () => {
  const response = await office.send('HEAD', 'office/presence/events');
  expect([response.status, response.body]).toEqual([200, null]);
});
