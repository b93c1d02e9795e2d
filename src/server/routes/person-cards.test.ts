import { beforeEach, expect, test } from 'vitest';
import { type CardsRequest, type PersonCards, parsePersonCards } from '../../contract/office/person-cards.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enterOffice, type TestOffice } from '../fixtures/test-office.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';

const MINUTE_MS = 60_000;
let server: TestServer;
let office: TestOffice;

beforeEach(async () => {
  server = await testServer();
  office = await enterOffice(server);
  return () => server.store.destroy();
});

async function draw(wish: CardsRequest): Promise<PersonCards['cards']> {
  const answer = await office.ask('POST', 'office/cards', wish);
  const parsed = parsePersonCards(answer.body);
  if (!parsed) throw new Error(`No cards were drawn: ${JSON.stringify(answer)}`);
  return parsed.cards;
}

test('a terminal knows people by the PIN and the badge on their card, which are told this once', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const cards = await draw({ personIds: [78_668, 78_667], pins: 'all', badges: 'all' });
  expect(cards.map(({ person }) => person.displayName)).toEqual(['Тимур Примеров', 'Aziz Sample']);
  const { people } = await terminal.roster();
  for (const { person, pin, badge } of cards) {
    expect([pin, badge]).toEqual([expect.stringMatching(/^\d{4}$/), expect.stringMatching(/^\d{20}$/)]);
    const known = people.find(({ id }) => id === person.id);
    expect(known?.pinTag).toBe(terminal.pinTag(pin ?? ''));
    expect(known?.badgeTags).toEqual([terminal.badgeTag(badge ?? '')]);
  }
  const rows = [
    ...(await server.store.selectFrom('audit_log').selectAll().execute()),
    ...(await server.store.selectFrom('badges').selectAll().execute()),
  ];
  for (const { badge } of cards) expect(JSON.stringify(rows)).not.toContain(badge);
});

test('where only what is missing is drawn, everybody else keeps what they have', async () => {
  await office.ask('POST', 'people/78667/pin', { pin: '2958' });
  await office.ask('POST', 'people/78668/badges', { content: 'old' });
  const personIds = [78_667, 78_668];
  const cards = await draw({ personIds, pins: 'missing', badges: 'missing' });
  expect(cards).toMatchObject([
    { pin: null, badge: expect.any(String) },
    { pin: expect.any(String), badge: null },
  ]);
  expect(await draw({ personIds, pins: 'missing', badges: 'none' })).toMatchObject([
    { pin: null },
    { pin: null },
  ]);
});

test('another drawn badge takes the place of the former, and of none that was given by hand', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  await office.ask('POST', 'people/78667/badges', { content: 'by hand' });
  const wish = { personIds: [78_667], pins: 'none', badges: 'all' } as const;
  await draw(wish);
  const [card] = await draw(wish);
  const aziz = (await terminal.roster()).people.find(({ id }) => id === 78_667);
  expect(aziz?.badgeTags).toEqual([terminal.badgeTag('by hand'), terminal.badgeTag(card?.badge ?? '')]);
});

test('cards take a password of the last 15 minutes', async () => {
  server.clock.nowMs += 16 * MINUTE_MS;
  const wish = { personIds: [78_667], pins: 'all', badges: 'none' };
  expect(await office.ask('POST', 'office/cards', wish)).toMatchObject({ status: 401, body: { code: 7001 } });
});

test.each([
  ['somebody of whom nobody knows', { personIds: [78_667, 1], pins: 'all', badges: 'none' }, 'personIds'],
  ['nobody', { personIds: [], pins: 'all', badges: 'none' }, 'personIds'],
  ['some of the PINs', { personIds: [78_667], pins: 'some', badges: 'none' }, 'pins'],
])('cards for %s are refused, and nothing is drawn', async (_what, wish, field) => {
  expect(await office.ask('POST', 'office/cards', wish)).toMatchObject({
    status: 422,
    body: { errors: [{ field }] },
  });
  expect(
    await server.store.selectFrom('employees').select('id').where('pin', 'is not', null).execute(),
  ).toEqual([]);
});

test('who has left gets no card', async () => {
  await office.ask('POST', 'people/78667/leave');
  const wish = { personIds: [78_667], pins: 'all', badges: 'all' };
  expect((await office.ask('POST', 'office/cards', wish)).status).toBe(422);
});
