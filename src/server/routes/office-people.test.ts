import { beforeEach, expect, test } from 'vitest';
import { type OfficePeople, parseOfficePeople } from '../../contract/office/office-person.ts';
import { askAsAdministrator } from '../fixtures/test-administrator.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { issueToken } from '../store/issue-token.ts';

let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function people(query: string): Promise<OfficePeople> {
  const { body } = await office.ask('GET', `people?${query}`);
  const parsed = parseOfficePeople(body);
  if (!parsed) throw new Error(`Those are no people: ${JSON.stringify(body)}`);
  return parsed;
}

async function found(query: string): Promise<readonly number[]> {
  return (await people(query)).people.map(({ id }) => id);
}

test('a person has a staff number and an e-mail, which are told, changed and taken away', async () => {
  const person = {
    firstName: 'Зухра',
    lastName: 'Ёдгорова',
    locationId: 368,
    tabNumber: ' 0042 ',
    email: 'Z@x.uz',
  };
  const id = await office.add('people', person);
  const listed = async () => (await people('')).people.find((one) => one.id === id);
  expect(await listed()).toMatchObject({ tabNumber: '0042', email: 'z@x.uz' });
  await office.ask('PATCH', `people/${id}`, { email: null });
  expect(await listed()).toMatchObject({ tabNumber: '0042', email: null });
  await office.ask('PATCH', `people/${id}`, { tabNumber: '', firstName: 'Зухро' });
  expect(await listed()).toMatchObject({ firstName: 'Зухро', tabNumber: null, email: null });
});

test('no two who work here have one staff number; of who has left it is free', async () => {
  expect((await office.ask('PATCH', 'people/78667', { tabNumber: '7' })).status).toBe(204);
  expect((await office.ask('PATCH', 'people/78667', { tabNumber: '7' })).status).toBe(204);
  const taken = { status: 422, body: { errors: [{ field: 'tabNumber', code: 8008 }] } };
  expect(await office.ask('PATCH', 'people/78668', { tabNumber: '7' })).toMatchObject(taken);
  const fresh = { firstName: 'N', lastName: 'N', locationId: 368, tabNumber: '7' };
  expect(await office.ask('POST', 'people', fresh)).toMatchObject(taken);
  await office.ask('POST', 'people/78667/leave');
  expect((await office.ask('POST', 'people', fresh)).status).toBe(201);
});

test('two changes at one moment that want one staff number are one change', async () => {
  const answers = await Promise.all(
    [78_667, 78_668].map((id) => office.ask('PATCH', `people/${id}`, { tabNumber: '9' })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422]);
});

test('who has left is changed no more, and stays in the list of those who left', async () => {
  await office.ask('POST', 'people/78667/leave');
  expect(await office.ask('PATCH', 'people/78667', { firstName: 'X' })).toMatchObject({
    status: 404,
    body: { code: 3000 },
  });
  expect(await found('q=sample')).toEqual([]);
  expect((await people('left&q=sample')).people).toMatchObject([{ id: 78_667, firstName: 'Aziz' }]);
});

test.each([
  ['the beginning of a name, whatever its case', 'ТИМ', [78_668]],
  ['first and last name in either order', 'тим прим', [78_668]],
  ['a patronymic', 'образцов', [78_666, 78_668]],
  ['a name without its apostrophe', 'oktam', [78_670]],
  ['ё by е', 'едг', [78_669]],
  ['a staff number', '0815', [78_669]],
  ['an e-mail', 'gul@', [78_669]],
  ['what nobody is called', 'zzz', []],
])('people are found by %s', async (_what, search, ids) => {
  await office.ask('PATCH', 'people/78669', { lastName: 'Ёдгорова', tabNumber: '0815', email: 'gul@x.uz' });
  expect(await found(`q=${encodeURIComponent(search)}`)).toEqual(ids);
});

test('nothing but spaces finds everybody', async () => {
  expect(await found('q=%20%20')).toEqual(await found(''));
});

test('a page of people says how many there are in all', async () => {
  const all = await found('');
  const first = await people('limit=2');
  const rest = await people('limit=10&offset=2');
  expect([...first.people, ...rest.people].map(({ id }) => id)).toEqual(all);
  expect([first.total, rest.total, (await people('q=о&limit=1')).total]).toEqual([5, 5, 2]);
  expect(await people('limit=5&offset=99')).toEqual({ people: [], total: 5 });
});

test('people are narrowed to a location, and a location with nobody has none', async () => {
  const id = await office.add('locations', { title: 'B', lat: '1', lon: '1', radiusMetres: 1 });
  expect(await people(`location=${id}&limit=50`)).toEqual({ people: [], total: 0 });
  await office.ask('PATCH', 'people/78669', { locationId: id });
  expect(await found(`location=${id}&limit=50`)).toEqual([78_669]);
  expect(await found('location=368&q=namun')).toEqual([]);
});

test.each([
  'limit=0',
  'limit=501',
  'limit=x',
  'offset=-1',
  'location=0',
  `q=${'x'.repeat(201)}`,
  'q=%00',
])('people are not told for %s', async (query) => {
  expect(await office.ask('GET', `people?${query}`)).toMatchObject({ status: 422, body: { code: 8001 } });
});

test("a photo is shown to the company's administrator in the office, and to no other company's", async () => {
  const png = Buffer.from('89504e470d0a1a0a00', 'hex');
  const { said } = await askAsAdministrator(server, 'PUT', '/kiosk/people/78667/photo', png);
  const shown = await office.send('GET', `photos/${said.photo}`);
  expect([shown.status, shown.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  const companyId = await addCompany(server.store, { name: 'B', timeZone: 'UTC' });
  await addLocation(server.store, {
    companyId,
    title: 'B',
    lat: '0',
    lon: '0',
    radiusMetres: 1,
    address: null,
  });
  await addAccount(server.store, { companyId, email: 'b@b.cd', role: 1 });
  const other = await enterOffice(server, 'b@b.cd');
  expect((await other.send('GET', `photos/${said.photo}`)).status).toBe(404);
  const token = { Authorization: `Bearer ${await issueToken(server.store, 1, server.clock.nowMs + 1000)}` };
  expect((await server.app.request('/kiosk/photos/x', { headers: token })).status).toBe(401);
});

test('a staff number is told by the API, too', async () => {
  await office.ask('PATCH', 'people/78667', { tabNumber: '17' });
  const { body } = await askAsAdministrator(server, 'GET', '/v1/employees');
  expect(body).toMatchObject({ items: [{ tab_number: null }, { id: 78_667, tab_number: '17' }, {}, {}, {}] });
});
