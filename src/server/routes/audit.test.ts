import { beforeEach, expect, test } from 'vitest';
import { parseAuditPage } from '../../contract/office/audit-page.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';

let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function log(): Promise<readonly (readonly [string, string | null])[]> {
  const page = parseAuditPage((await office.ask('GET', 'audit')).body);
  if (!page) throw new Error('No audit log was told');
  return page.entries.map(({ act, about }) => [act, about]);
}

test('what was done is told with the name of whom or what it was done to', async () => {
  await enrolTestTerminal(server, SECRET_KEY);
  const { public_id: device } = await server.store
    .selectFrom('devices')
    .select('public_id')
    .executeTakeFirstOrThrow();
  const place = await office.add('locations', {
    title: 'Склад',
    lat: '41.3',
    lon: '69.2',
    radiusMetres: 50,
  });
  await office.ask('PATCH', 'people/78667', { locationId: place });
  await office.ask('POST', 'enrolment-codes', { kind: 'terminal', locationId: place, name: 'Ворота' });
  await office.ask('POST', 'enrolment-codes', { kind: 'personal', employeeId: 78_668 });
  await office.ask('PATCH', `devices/${device}`, { name: 'Проходная' });
  await office.ask('DELETE', `devices/${device}`);
  await office.ask('PATCH', `policy?location=${place}`, { undoSeconds: 3 });
  await office.ask('PATCH', 'company', { ampm: 'ampm' });
  await office.ask('POST', 'accounts', { email: 'second@example.com', role: 1 });
  expect(await log()).toEqual([
    ['account.add', 'second@example.com'],
    ['company.change', null],
    ['policy.change', 'Склад'],
    ['device.revoke', 'Проходная'],
    ['device.rename', 'Проходная'],
    ['enrolment.issue', 'Тимур Примеров'],
    ['enrolment.issue', 'Ворота'],
    ['person.change', 'Aziz Sample'],
    ['location.add', 'Склад'],
  ]);
});

test('an empty log is told as one', async () => {
  expect(await log()).toEqual([]);
});
