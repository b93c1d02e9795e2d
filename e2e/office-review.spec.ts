import { addTestPunch } from '../src/server/fixtures/test-punches.ts';
import { SAMPLE } from '../src/server/store/sample.ts';
import { expect, test } from './fixtures/office-test.ts';

const [MALIKA, AZIZ, THIRD] = SAMPLE.proofs;
const NAME = 'Малика Образцова';
const NINE_MS = Date.parse('2026-03-02T04:00:00Z');

test('what is odd waits in one list, the oldest first, until it is decided with yes or no', async ({
  office,
  server,
}) => {
  const { store } = server;
  await addTestPunch(store, NINE_MS + 2_000, { id: 'c', personId: THIRD.employeeId, verdict: 'doubtful' });
  await addTestPunch(store, NINE_MS, { id: 'a', personId: MALIKA.employeeId, marks: ['outside'] });
  await addTestPunch(store, NINE_MS + 1_000, { id: 'b', marks: ['stated', 'pin-burst'] });
  await addTestPunch(store, NINE_MS + 3_000, { id: 'fine' });
  await office.open('/review', 'To review');
  const cards = office.page.getByRole('article');
  await expect(cards).toHaveCount(3);
  await expect(office.page.getByRole('navigation').getByRole('link', { name: /To review/ })).toContainText(
    '3',
  );
  const first = cards.first();
  await expect(first).toContainText(`${NAME}: Clock-in, 2 Mar 2026, 09:00`);
  await expect(first).toContainText('Outside the place');
  await expect(first).toContainText('It counts until you decide.');
  await first.getByRole('textbox').fill('Была у заказчика');
  await first.getByRole('button', { name: 'Yes, it counts' }).click();
  await expect(cards).toHaveCount(2);
  const second = cards.first();
  await expect(second.getByRole('heading')).toBeFocused();
  await expect(second).toContainText('The person stated the time afterwards');
  await expect(office.page.getByText(`Counts: ${NAME}`)).toBeAttached();
  await second.getByRole('button', { name: 'No, it does not' }).click();
  await expect(cards).toHaveCount(1);
  await cards.first().getByRole('button', { name: 'Yes, it counts' }).click();
  await expect(office.page.getByText('Nothing waits for you')).toBeVisible();
  const decided = await store
    .selectFrom('punch_reviews')
    .select(['punch_id', 'decision', 'why'])
    .orderBy('punch_id')
    .execute();
  expect(decided).toEqual([
    { punch_id: 'a', decision: 'yes', why: 'Была у заказчика' },
    { punch_id: 'b', decision: 'no', why: null },
    { punch_id: 'c', decision: 'yes', why: null },
  ]);
  await office.open('/record?from=2026-03-02&to=2026-03-02&review=no', 'Record');
  await expect(office.row('Aziz Sample')).toContainText('Reviewed: does not count');
  await expect(office.row('Aziz Sample')).toContainText('Does not count');
});

test('what somebody else has decided meanwhile is said, and the list is loaded again', async ({
  office,
  server,
  front,
}) => {
  await addTestPunch(server.store, NINE_MS, { id: 'a', marks: ['outside'] });
  await addTestPunch(server.store, NINE_MS + 1_000, { id: 'b', marks: ['outside'] });
  await office.open('/review', 'To review');
  const elsewhere = await office.page.request.post(`${front.origin}/kiosk/office/review/a`, {
    data: { decision: 'no' },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(elsewhere.status()).toBe(200);
  const cards = office.page.getByRole('article');
  await cards.first().getByRole('button', { name: 'Yes, it counts' }).click();
  await expect(office.page.getByText('Somebody has decided about this one already.')).toBeVisible();
  await expect(cards).toHaveCount(1);
  const reviews = await server.store.selectFrom('punch_reviews').select(['punch_id', 'decision']).execute();
  expect(reviews).toEqual([{ punch_id: 'a', decision: 'no' }]);
});

test('the list is worked through with the keyboard alone', async ({ office, server }) => {
  for (const [at, id] of ['a', 'b'].entries()) {
    await addTestPunch(server.store, NINE_MS + at, { id, personId: AZIZ.employeeId, marks: ['outside'] });
  }
  await office.open('/review', 'To review');
  await office.page.getByRole('article').first().getByRole('textbox').focus();
  await office.page.keyboard.press('Tab');
  await office.page.keyboard.press('Enter');
  await expect(office.page.getByRole('article')).toHaveCount(1);
  for (const _ of ['why', 'yes', 'no']) await office.page.keyboard.press('Tab');
  await office.page.keyboard.press('Enter');
  await expect(office.page.getByText('Nothing waits for you')).toBeVisible();
  const reviews = await server.store
    .selectFrom('punch_reviews')
    .select('decision')
    .orderBy('punch_id')
    .execute();
  expect(reviews).toEqual([{ decision: 'yes' }, { decision: 'no' }]);
});
