import { beforeEach, expect, test } from 'vitest';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { type TestRelay, testRelay } from '../fixtures/test-workly.ts';
import { addBadge, keepPin } from '../people/keep-proofs.ts';
import { openProof } from '../people/proof-sealing.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';
import { type SyncResult, syncWorkly } from './sync-workly.ts';

let relay: TestRelay;

beforeEach(async () => {
  relay = await testRelay();
  return async () => {
    await relay.store.destroy();
    await relay.workly.store.destroy();
  };
});

function people() {
  return relay.store.selectFrom('employees').selectAll().orderBy('id').execute();
}

function placesOf(employeeId: number) {
  return relay.store
    .selectFrom('employee_locations')
    .select(['location_id', 'since', 'until'])
    .where('employee_id', '=', employeeId)
    .orderBy('id')
    .execute();
}

test('company, places and people come in under their own ids', async () => {
  expect(await relay.store.selectFrom('companies').selectAll().execute()).toMatchObject([
    { name: 'Sample company · Образец', time_zone: 'Asia/Tashkent', sample: 0, fiotype: 'firstlast' },
  ]);
  expect(await relay.store.selectFrom('locations').selectAll().execute()).toMatchObject([
    { id: 368, title: 'Второй этаж', lat: '41.2938726905277', lon: '69.24597090975743', radius: 300 },
  ]);
  expect((await people()).map(({ id, left_at }) => [id, left_at])).toEqual(
    [78_666, 78_667, 78_668, 78_669, 78_670].map((id) => [id, null]),
  );
  expect(await placesOf(78_667)).toEqual([{ location_id: 368, since: 0, until: null }]);
});

test('PINs and badges come sealed, change with Workly, and stay the same bytes where they do not', async () => {
  const { store, workly } = relay;
  await keepPin(workly.store, SECRET_KEY, 78_667, '0147');
  await addBadge(workly.store, SECRET_KEY, 78_667, '3367538278', 0);
  await syncWorkly(relay.parts);
  const [sealed] = (await people()).filter(({ id }) => id === 78_667).map(({ pin }) => pin);
  expect(sealed && openProof(SECRET_KEY, 'pin', 78_667, sealed)).toBe('0147');
  const badges = await store.selectFrom('badges').select(['id', 'content']).execute();
  expect(badges.map(({ content }) => openProof(SECRET_KEY, 'badge', 78_667, content))).toEqual([
    '3367538278',
  ]);
  await syncWorkly(relay.parts);
  expect((await people()).find(({ id }) => id === 78_667)?.pin).toBe(sealed);
  expect(await store.selectFrom('badges').select(['id', 'content']).execute()).toEqual(badges);
  await keepPin(workly.store, SECRET_KEY, 78_667, null);
  await addBadge(workly.store, SECRET_KEY, 78_667, 'new', 0);
  await syncWorkly(relay.parts);
  expect((await people()).find(({ id }) => id === 78_667)?.pin).toBeNull();
  const renewed = await store.selectFrom('badges').select('content').execute();
  expect(renewed.map(({ content }) => openProof(SECRET_KEY, 'badge', 78_667, content))).toEqual(['new']);
});

test('who is gone from Workly has left, and who comes back is there again', async () => {
  const { workly, clock } = relay;
  const left = (left_at: number | null) =>
    workly.store.updateTable('employees').set({ left_at }).where('id', '=', 78_669).execute();
  await left(1);
  clock.nowMs += 1000;
  await syncWorkly(relay.parts);
  const goneMs = clock.nowMs;
  expect((await people()).find(({ id }) => id === 78_669)?.left_at).toBe(goneMs);
  expect(await placesOf(78_669)).toEqual([{ location_id: 368, since: 0, until: goneMs }]);
  await left(null);
  clock.nowMs += 1000;
  await syncWorkly(relay.parts);
  expect((await people()).find(({ id }) => id === 78_669)?.left_at).toBeNull();
  expect((await placesOf(78_669)).at(-1)).toEqual({ location_id: 368, since: clock.nowMs, until: null });
});

test('who was moved may clock at the new place from now on, and could at the old one until now', async () => {
  const { workly, clock } = relay;
  const place = { companyId: 1, title: 'B', lat: '0', lon: '0', radiusMetres: 5, address: null };
  const locationId = await addLocation(workly.store, place);
  await workly.store
    .updateTable('employee_locations')
    .set({ location_id: locationId })
    .where('employee_id', '=', 78_668)
    .execute();
  clock.nowMs += 1000;
  await syncWorkly(relay.parts);
  expect(await placesOf(78_668)).toEqual([
    { location_id: 368, since: 0, until: clock.nowMs },
    { location_id: locationId, since: clock.nowMs, until: null },
  ]);
});

test('a company of several pages comes whole', async () => {
  const { workly } = relay;
  for (let number = 0; number < 120; number += 1) {
    await addPerson(workly.store, { firstName: 'F', lastName: `L${number}`, locationId: 368 });
  }
  expect(await syncWorkly(relay.parts)).toEqual({ kind: 'done', people: 125, locations: 1 });
  expect(await people()).toHaveLength(125);
});

test('a list that breaks off, or is empty, leaves nobody gone', async () => {
  const { client } = relay.parts;
  const real = client.call.bind(client);
  client.call = async (call) => {
    if (!call.path.startsWith('/v1/employees')) return real(call);
    return { kind: 'answer', status: 200, headers: new Headers(), body: [] };
  };
  await syncWorkly(relay.parts);
  client.call = async (call) => {
    if (!call.path.startsWith('/v1/employees')) return real(call);
    return { kind: 'answer', status: 200, headers: new Headers(), body: undefined };
  };
  await expect(syncWorkly(relay.parts)).rejects.toMatchObject({ status: 502 });
  client.call = real;
  expect((await people()).every(({ left_at }) => left_at === null)).toBe(true);
  // And the claim of the one that broke off holds up no other.
  expect(await syncWorkly(relay.parts)).toMatchObject({ kind: 'done' });
});

test('a bare array is read too, odd entries are passed over, and nothing private is kept', async () => {
  const { client } = relay.parts;
  const real = client.call.bind(client);
  const person = {
    id: '9',
    first_name: 'Ada',
    last_name: 'L',
    patronymic: null,
    pin_code: 147,
    qrcode: '',
    birthday: '1815-12-10',
    salary: 5,
    home_address: 'London',
    locations: [{ id: '368' }, { id: 4711 }, null],
  };
  client.call = async (call) => {
    if (!call.path.startsWith('/v1/employees')) return real(call);
    return { kind: 'answer', status: 200, headers: new Headers(), body: [person, { id: 'x' }, null] };
  };
  expect(await syncWorkly(relay.parts)).toMatchObject({ kind: 'done', people: 1 });
  const rows = await people();
  expect(rows.find(({ id }) => id === 9)).toMatchObject({ first_name: 'Ada', pin: null, location_id: 368 });
  expect(await placesOf(9)).toEqual([{ location_id: 368, since: 0, until: null }]);
  expect(JSON.stringify(rows)).not.toMatch(/1815|London/);
  expect(rows.every(({ left_at }) => left_at === null)).toBe(true);
});

test('while one is at it, another leaves it alone', async () => {
  const { client } = relay.parts;
  const real = client.call.bind(client);
  const others: SyncResult[] = [];
  client.call = async (call) => {
    if (call.path.startsWith('/v1/employees')) others.push(await syncWorkly(relay.parts));
    return real(call);
  };
  expect(await syncWorkly(relay.parts)).toMatchObject({ kind: 'done' });
  expect(others).toEqual([{ kind: 'busy' }]);
});
