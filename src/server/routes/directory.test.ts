import { beforeEach, expect, test } from 'vitest';
import { descriptionFaults } from '../fixtures/described-answers.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addBadge, keepPin } from '../people/keep-proofs.ts';
import { addAccount } from '../store/add-account.ts';
import { addCompany } from '../store/add-company.ts';
import { addLocation } from '../store/add-location.ts';
import { addPerson } from '../store/add-person.ts';
import { issueToken } from '../store/issue-token.ts';

let server: TestServer;

beforeEach(async () => {
  server = await testServer();
  return () => server.store.destroy();
});

async function ask(path: string, token = server.administrator) {
  const response = await server.app.request(path, { headers: { Authorization: `Bearer ${token}` } });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

function post(path: string, body: unknown) {
  return server.app.request(path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.administrator}` },
    body: JSON.stringify(body),
  });
}

test('an account is told who it is, with its day so far in the zone of the company', async () => {
  await post('/v1/times/clockin', { location_id: 368, event_time: '2026-03-02 08:01:59' });
  await post('/v1/times/clockout', { location_id: 368, event_time: '2026-03-02 08:31:59' });
  await post('/v1/times/clockin', { location_id: 368, event_time: '2026-03-01 23:58:59' });
  await post('/v1/times/clockout', { location_id: 368, event_time: '2026-03-01 23:59:59' });
  const { status, body } = await ask('/v1/accounts');
  expect(status).toBe(200);
  expect(descriptionFaults('Account', body)).toEqual([]);
  expect(body).toMatchObject({
    user_name: 'administrator@sample.invalid',
    role: { id: 1 },
    employee: { id: 78_666, full_name: 'Малика Образцова', locations: [{ id: 368 }], pin_code: null },
    scheduled: { report_date: '2026-03-02' },
    actual: { first_in: '08:01', last_out: '08:31', work_time: '00:30', last_event: 'out' },
    settings: { time_zone: 'Asia/Tashkent', fiotype: 'firstlast' },
  });
});

test('who was there at midnight has worked today until they left', async () => {
  await post('/v1/times/clockin', { location_id: 368, event_time: '2026-03-01 22:00:00' });
  await post('/v1/times/clockout', { location_id: 368, event_time: '2026-03-02 06:15:00' });
  expect((await ask('/v1/accounts')).body).toMatchObject({
    actual: { first_in: null, last_out: '06:15', work_time: '06:15', last_event: 'out' },
  });
});

test('an account without a person has none, and no day', async () => {
  const accountId = await addAccount(server.store, { companyId: 1, email: 'hr@x', role: 4 });
  const { body } = await ask('/v1/accounts', await issueToken(server.store, accountId, START_MS + 1000));
  expect(descriptionFaults('Account', body)).toEqual([]);
  expect(body).toMatchObject({ employee: null, role: { id: 4 }, actual: { work_time: null } });
});

test('people come with PIN, badge and places, as Workly writes them, and without who has left', async () => {
  await keepPin(server.store, SECRET_KEY, 78_667, '0147');
  await addBadge(server.store, SECRET_KEY, 78_667, 'old', START_MS);
  await addBadge(server.store, SECRET_KEY, 78_667, '3367538278', START_MS);
  await server.store.updateTable('employees').set({ left_at: START_MS }).where('id', '=', 78_670).execute();
  const { status, body } = await ask('/v1/employees');
  expect(status).toBe(200);
  expect(descriptionFaults('EmployeePage', body)).toEqual([]);
  expect(body).toMatchObject({ _meta: { totalCount: 4, pageCount: 1, currentPage: 1, perPage: 50 } });
  expect(body).toMatchObject({
    items: [
      {
        id: 78_666,
        patronymic: 'Примеровна',
        pin_code: null,
        user: { email: 'administrator@sample.invalid' },
      },
      { id: 78_667, pin_code: '0147', qrcode: '3367538278', locations: [{ id: 368, title: 'Второй этаж' }] },
      { id: 78_668 },
      { id: 78_669 },
    ],
  });
});

test('people come fifty a page, each once, and a page beyond the last is empty', async () => {
  for (let number = 0; number < 60; number += 1) {
    await addPerson(server.store, { firstName: 'F', lastName: `L${number}`, locationId: 368 });
  }
  const pages = [];
  for (const page of [1, 2, 3]) pages.push((await ask(`/v1/employees?page=${page}`)).body);
  expect(pages.map((page) => page.items.length)).toEqual([50, 15, 0]);
  expect(pages[1]._meta).toEqual({ totalCount: 65, pageCount: 2, currentPage: 2, perPage: 50 });
  const ids = pages.flatMap((page) => page.items.map(({ id }: { id: number }) => id));
  expect(new Set(ids).size).toBe(65);
});

test('locations come in the same envelope, and to whoever works there too', async () => {
  const accountId = await addAccount(server.store, { companyId: 1, email: 'e@x', role: 5 });
  const { status, body } = await ask(
    '/v1/locations',
    await issueToken(server.store, accountId, START_MS + 1000),
  );
  expect(status).toBe(200);
  expect(descriptionFaults('LocationPage', body)).toEqual([]);
  expect(body).toMatchObject({
    items: [{ id: 368, title: 'Второй этаж', lat: '41.2938726905277', radius: 300, count_employees: 5 }],
    _meta: { totalCount: 1 },
  });
});

test('the list of people, with their PINs, is for administrators alone', async () => {
  const accountId = await addAccount(server.store, { companyId: 1, email: 'e@x', role: 2 });
  const { status, body } = await ask(
    '/v1/employees',
    await issueToken(server.store, accountId, START_MS + 1000),
  );
  expect([status, body.code]).toEqual([403, 7004]);
  expect(descriptionFaults('Error', body)).toEqual([]);
});

test('a company sees nothing of another', async () => {
  const { store } = server;
  const companyId = await addCompany(store, { name: 'B', timeZone: 'Europe/Berlin' });
  const place = { companyId, title: 'Haus', lat: '52.5', lon: '13.4', radiusMetres: 50, address: null };
  const locationId = await addLocation(store, place);
  const { id } = await addPerson(store, { firstName: 'F', lastName: 'L', locationId });
  const account = await addAccount(store, { companyId, email: 'b@x', role: 1, employeeId: id });
  const token = await issueToken(store, account, START_MS + 1000);
  expect((await ask('/v1/employees', token)).body).toMatchObject({
    items: [{ id }],
    _meta: { totalCount: 1 },
  });
  expect((await ask('/v1/locations', token)).body).toMatchObject({ items: [{ id: locationId }] });
});

test.each([
  '/v1/accounts',
  '/v1/employees',
  '/v1/locations',
])('%s takes GET alone, and an authorisation', async (path) => {
  const bare = await server.app.request(path);
  expect([bare.status, await bare.json()]).toMatchObject([401, { code: 7007 }]);
  expect(await ask(path, '0'.repeat(40))).toMatchObject({ status: 401, body: { code: 7008 } });
  const expired = await issueToken(server.store, 1, START_MS);
  expect(await ask(path, expired)).toMatchObject({ status: 401, body: { code: 7009 } });
  const response = await post(path, {});
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  expect(descriptionFaults('Error', await response.json())).toEqual([]);
});

test.each(['0', '-1', '1.5', 'x', ''])('page=%s is 422/8003 by its name', async (page) => {
  const { status, body } = await ask(`/v1/employees?page=${page}`);
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 8001, errors: [{ field: 'page', code: 8003 }] });
  expect(descriptionFaults('Error', body)).toEqual([]);
});
