import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';
import { addBadge, keepPin } from '../people/keep-proofs.ts';
import { keepAdminPin } from '../policy/admin-pins.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';

let server: TestServer;
let terminal: TestTerminal;

beforeEach(async () => {
  server = await testServer();
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  return () => server.store.destroy();
});

async function elsewhere() {
  const place = { companyId: 1, title: 'Склад', lat: '0', lon: '0', radiusMetres: 50, address: null };
  const locationId = await addLocation(server.store, place);
  const { id } = await addPerson(server.store, { firstName: 'Else', lastName: 'Where', locationId });
  return { locationId, id };
}

function setLast(employeeId: number, instantMs: number, quarantine: 'waiting' | 'taken' | null = null) {
  const values = {
    id: String(instantMs),
    company_id: 1,
    employee_id: employeeId,
    direction: 'in' as const,
    event_time: '2026-03-02 09:00:00',
    instant_ms: instantMs,
    location_id: 368,
    identity_second: `i:${instantMs}`,
    received_at: START_MS,
    verdict: 'live' as const,
    marks: '[]',
    quarantine,
    answer: '{}',
  };
  return server.store.insertInto('punches').values(values).execute();
}

test('a roster holds who clocks at the location, by name, and nobody else', async () => {
  await elsewhere();
  const { people, madeAtMs } = await terminal.roster();
  expect(madeAtMs).toBe(START_MS);
  expect(people.map(({ displayName }) => displayName)).toEqual([
    'Oʻktam Example',
    'Gulnora Namunaviy',
    'Aziz Sample',
    'Малика Образцова',
    'Тимур Примеров',
  ]);
});

test("a person is known by tags under the terminal's own key, and PIN and badge themselves are not told", async () => {
  await keepPin(server.store, SECRET_KEY, 78_667, '0147');
  await addBadge(server.store, SECRET_KEY, 78_667, '3367538278', START_MS);
  const text = await (await terminal.ask('/kiosk/roster')).text();
  expect(text).not.toMatch(/0147"|3367538278/);
  const person = (await terminal.roster()).people.find(({ id }) => id === 78_667);
  expect(person).toMatchObject({
    pinTag: terminal.pinTag('0147'),
    badgeTags: [terminal.badgeTag('3367538278')],
  });
  const other = await enrolTestTerminal(server, SECRET_KEY);
  expect(other.pinTag('0147')).not.toBe(terminal.pinTag('0147'));
});

test('says how long every PIN is, and nothing where they differ', async () => {
  expect((await terminal.roster()).pinLength).toBeNull();
  await keepPin(server.store, SECRET_KEY, 78_667, '0147');
  await keepPin(server.store, SECRET_KEY, 78_668, '0147');
  expect((await terminal.roster()).pinLength).toBe(4);
  await keepPin(server.store, SECRET_KEY, 78_669, '147');
  expect((await terminal.roster()).pinLength).toBeNull();
});

test('tells the last punch that counts: none in quarantine, and none that is still to come', async () => {
  const last = async () => (await terminal.roster()).people.find(({ id }) => id === 78_667)?.last;
  expect(await last()).toBeNull();
  await setLast(78_667, START_MS - 5000);
  await setLast(78_667, START_MS - 4000, 'waiting');
  await setLast(78_667, START_MS + 3_600_000);
  const counted = { direction: 'in', eventTime: '2026-03-02 09:00:00' };
  expect(await last()).toEqual({ ...counted, instantMs: START_MS - 5000 });
  await setLast(78_667, START_MS - 3000, 'taken');
  expect(await last()).toEqual({ ...counted, instantMs: START_MS - 3000 });
});

test('an unchanged roster is not sent again, and a changed one is', async () => {
  const first = await terminal.ask('/kiosk/roster');
  const tag = first.headers.get('ETag') ?? '';
  expect(tag).toBe(`"${(await terminal.roster()).version}"`);
  server.clock.nowMs += 60_000;
  const again = () => terminal.ask('/kiosk/roster', { headers: { 'If-None-Match': `W/${tag}` } });
  expect((await again()).status).toBe(304);
  await keepPin(server.store, SECRET_KEY, 78_667, '0147');
  expect((await again()).status).toBe(200);
});

test('only a terminal has a roster', async () => {
  const device = await enrolTestDevice(server, 78_667);
  const response = await server.app.request('/kiosk/roster', { headers: { Cookie: device.cookie } });
  expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 7004 })]);
  expect((await server.app.request('/kiosk/roster')).status).toBe(401);
});

test('a photo is told to the terminals of its person and to their own device, and may be kept for ever', async () => {
  const { id, locationId } = await elsewhere();
  const bytes = new Uint8Array([0xff, 0xd8, 0xff]);
  for (const [name, employeeId] of [
    ['here', 78_667],
    ['there', id],
  ] as const) {
    const photo = { name, employee_id: employeeId, content_type: 'image/jpeg', bytes };
    await server.store.insertInto('photos').values(photo).execute();
    await server.store.updateTable('employees').set({ photo: name }).where('id', '=', employeeId).execute();
  }
  const response = await terminal.ask('/kiosk/photos/here');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=31536000, immutable',
  });
  expect((await terminal.ask('/kiosk/photos/there')).status).toBe(404);
  const there = await enrolTestTerminal(server, SECRET_KEY, locationId);
  expect((await there.ask('/kiosk/photos/there')).status).toBe(200);
  const own = await enrolTestDevice(server, 78_667);
  const ask = (name: string) =>
    server.app.request(`/kiosk/photos/${name}`, { headers: { Cookie: own.cookie } });
  expect([(await ask('here')).status, (await ask('there')).status]).toEqual([200, 404]);
});

test("an administrator's PIN comes as a tag of its own kind, for the location's terminals and the company's", async () => {
  const before = await terminal.roster();
  expect(before.adminPinTags).toEqual([]);
  await keepAdminPin(server.store, SECRET_KEY, { companyId: 1, locationId: null }, '80417', START_MS);
  await keepAdminPin(server.store, SECRET_KEY, { companyId: 1, locationId: 368 }, '5512', START_MS);
  const { id: employeeId, locationId } = await elsewhere();
  await keepAdminPin(server.store, SECRET_KEY, { companyId: 1, locationId }, '9999', START_MS);
  await keepPin(server.store, SECRET_KEY, employeeId, '5512');
  const { adminPinTags, version } = await terminal.roster();
  expect(adminPinTags).toEqual([terminal.adminPinTag('80417'), terminal.adminPinTag('5512')]);
  expect(adminPinTags).not.toContain(terminal.pinTag('5512'));
  expect(version).not.toBe(before.version);
  await keepAdminPin(server.store, SECRET_KEY, { companyId: 1, locationId: 368 }, null, START_MS);
  expect((await terminal.roster()).adminPinTags).toEqual([terminal.adminPinTag('80417')]);
  const sealed = await server.store.selectFrom('admin_pins').select('pin').execute();
  expect(JSON.stringify(sealed)).not.toMatch(/80417|9999/);
});
