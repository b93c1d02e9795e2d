import { beforeEach, expect, test } from 'vitest';
import {
  type OfficePunch,
  parseOfficePunch,
  parseOfficePunches,
} from '../../contract/office/office-punch.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { addTestPunch } from '../fixtures/test-punches.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { addAccount } from '../store/add-account.ts';

const HOUR_MS = 3_600_000;
const EMAIL = 'administrator@sample.invalid';
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  server.clock.nowMs += HOUR_MS;
  return () => server.store.destroy();
});

async function waiting(query = ''): Promise<readonly string[]> {
  const { body } = await office.ask('GET', `office/review${query}`);
  return (parseOfficePunches(body)?.punches ?? []).map(({ id }) => id);
}

function decide(punch: string, body: unknown, by = office) {
  return by.ask('POST', `office/review/${punch}`, body);
}

async function told(punch: string): Promise<OfficePunch | undefined> {
  const { body } = await office.ask('GET', 'office/punches');
  return parseOfficePunches(body)?.punches.find(({ id }) => id === punch);
}

test('what is odd waits in one list, the oldest first, page by page, with why', async () => {
  const { store } = server;
  await addTestPunch(store, START_MS + 3, { id: 'd', quarantine: 'waiting' });
  await addTestPunch(store, START_MS, { id: 'a', verdict: 'doubtful', marks: ['pin-burst'] });
  await addTestPunch(store, START_MS + 2, { id: 'c', marks: ['stated'] });
  await addTestPunch(store, START_MS + 1, { id: 'b' });
  const { body } = await office.ask('GET', 'office/review?limit=2');
  const page = parseOfficePunches(body);
  expect(page?.punches.map(({ id, reasons, counts }) => ({ id, reasons, counts }))).toEqual([
    { id: 'a', reasons: ['doubtful-time', 'pin-burst'], counts: true },
    { id: 'c', reasons: ['stated'], counts: true },
  ]);
  expect(await waiting(`?cursor=${page?.next}`)).toEqual(['d']);
});

test('a yes or no is written beside the punch with who, when and why, and waits no more', async () => {
  await addTestPunch(server.store, START_MS, { id: 'a', marks: ['outside'] });
  const answer = await decide('a', { decision: 'no', why: ' Не его смена ' });
  expect([answer.status, parseOfficePunch(answer.body)]).toMatchObject([
    200,
    {
      id: 'a',
      review: { state: 'no', made: { email: EMAIL, atMs: server.clock.nowMs, why: 'Не его смена' } },
      counts: false,
    },
  ]);
  expect(await waiting()).toEqual([]);
  const log = await server.store.selectFrom('audit_log').select(['act', 'detail']).execute();
  expect(log.map(({ act, detail }) => [act, JSON.parse(detail)])).toEqual([
    ['punch.review', { punch: 'a', decision: 'no', why: 'Не его смена' }],
  ]);
});

test('what a revoked device brought counts only after a yes', async () => {
  await addTestPunch(server.store, START_MS, { id: 'a', quarantine: 'waiting' });
  await addTestPunch(server.store, START_MS, { id: 'b', quarantine: 'waiting' });
  expect(await told('a')).toMatchObject({ counts: false, reasons: ['quarantine'] });
  await decide('a', { decision: 'yes' });
  await decide('b', { decision: 'no' });
  expect([await told('a'), await told('b')]).toMatchObject([{ counts: true }, { counts: false }]);
  const rows = await server.store.selectFrom('punches').select(['id', 'quarantine']).orderBy('id').execute();
  expect(rows.map(({ quarantine }) => quarantine)).toEqual(['taken', 'refused']);
});

test('what was decided by the command line is decided here, too', async () => {
  await addTestPunch(server.store, START_MS, { id: 'a', quarantine: 'waiting' });
  expect((await office.ask('POST', 'quarantine/a', { decision: 'taken' })).status).toBe(204);
  expect(await told('a')).toMatchObject({ review: { state: 'yes', made: { email: EMAIL } }, counts: true });
  expect((await office.ask('POST', 'quarantine/a', { decision: 'refused' })).status).toBe(404);
});

test('a punch that another administrator decided meanwhile stays as they decided', async () => {
  await addAccount(server.store, { companyId: 1, email: 'second@sample.invalid', role: 1 });
  const second = await enterOffice(server, 'second@sample.invalid');
  await addTestPunch(server.store, START_MS, { id: 'a', marks: ['outside'] });
  const answers = await Promise.all([
    decide('a', { decision: 'yes' }),
    decide('a', { decision: 'no' }, second),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  const refused = answers.find(({ status }) => status === 422);
  expect(refused?.body).toMatchObject({ code: 8001, errors: [{ field: 'decision', code: 8008 }] });
  const [row] = await server.store.selectFrom('punch_reviews').select('decision').execute();
  expect((await told('a'))?.review.state).toBe(row?.decision);
  expect(await decide('a', { decision: 'yes' })).toMatchObject({ status: 422 });
});

test('a mark that comes after a yes does not undo it', async () => {
  const id = await addTestPunch(server.store, START_MS, { marks: ['outside'] });
  await decide(id, { decision: 'yes' });
  await server.store
    .updateTable('punches')
    .set({ marks: '["outside","pin-burst"]' })
    .where('id', '=', id)
    .execute();
  expect(await waiting()).toEqual([]);
  expect(await told(id)).toMatchObject({ reasons: ['outside', 'pin-burst'], review: { state: 'yes' } });
});

test.each([
  ['nothing odd', 'fine', { decision: 'yes' }, 422, 8001],
  ['an unknown punch', 'unknown', { decision: 'yes' }, 404, 3000],
  ['an entry that a correction added', 'c:1', { decision: 'yes' }, 404, 3000],
  ['a word that is none', 'odd', { decision: 'maybe' }, 422, 8001],
  ['a reason as long as a book', 'odd', { decision: 'no', why: 'x'.repeat(501) }, 422, 8001],
  ['a member that nobody knows', 'odd', { decision: 'no', who: 'me' }, 422, 8001],
])('about %s nothing is decided', async (_what, punch, body, status, code) => {
  await addTestPunch(server.store, START_MS, { id: 'fine' });
  await addTestPunch(server.store, START_MS + 1, { id: 'odd', marks: ['outside'] });
  expect(await decide(punch, body)).toMatchObject({ status, body: { code } });
  expect(await server.store.selectFrom('punch_reviews').selectAll().execute()).toEqual([]);
});
