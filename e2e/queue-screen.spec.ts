import { receiptCode } from '../src/contract/receipt-code.ts';
import { findsNothing } from './fixtures/finds-nothing.ts';
import type { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';
import { bringIn, savedBy } from './fixtures/rescue-file.ts';

const FAULT_500 = { kind: 'answer', status: 500 } as const;
const REFUSAL = {
  kind: 'answer',
  status: 422,
  headers: { 'Content-Type': 'application/json' },
  body: '{"message":"Validation failed","code":8001,"errors":[{"field":"event_time","code":8010,"message":"too early"}]}',
} as const;

/** The receipt code on the card of the last tap. */
async function codeOnCard(kiosk: Kiosk): Promise<string> {
  const card = kiosk.status.filter({ has: kiosk.page.getByRole('heading') });
  const [, code = ''] = /Code\s*([0-9A-HJKMNP-TV-Z]{6})/.exec((await card.textContent()) ?? '') ?? [];
  expect(code).not.toBe('');
  return code;
}

test('each row says who, which direction, when, its code and how often it was tried', async ({
  kiosk,
  front,
  server,
}) => {
  front.fail(FAULT_500);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await expect.poll(() => front.posts.length).toBeGreaterThan(0);
  const [post] = front.posts;
  const { event_time: eventTime } = JSON.parse(post?.body ?? '');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${eventTime.slice(0, 10)}T00:00:00Z`),
  );

  const list = await kiosk.openList();
  const row = list.getByRole('list', { name: 'Punches on this device' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(`Clocked in ${eventTime.slice(11, 16)}`);
  await expect(row).toContainText('Малика Образцова');
  await expect(row).toContainText(day);
  await expect(row).toContainText(`Code ${receiptCode(post?.key ?? '')}`);
  await expect(row).toContainText(/\b[1-9]\d* (try|tries)\b/);
  await expect(row).toContainText('Kept on this device');
  await list.getByRole('button', { name: 'Close' }).click();

  await kiosk.page.goto(`${front.origin}${await server.addPersonPath('Bahor Ikkinchi')}`);
  await expect(kiosk.page.getByRole('banner')).toContainText('Bahor Ikkinchi');
  await kiosk.openList();
  await expect(row).toContainText('Another person');
  await expect(row).not.toContainText('Малика Образцова');
});

test('the code on the card, typed in however, says where its punch stands', async ({ kiosk, front }) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const recorded = await codeOnCard(kiosk);
  expect(recorded).toBe(receiptCode(front.posts[0]?.key ?? ''));
  front.fail({ kind: 'cut' });
  await kiosk.clockOut.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  const kept = await codeOnCard(kiosk);

  const list = await kiosk.openList();
  const answer = list.getByRole('list', { name: 'Ask by receipt code' }).getByRole('listitem');
  const ask = async (typed: string) => {
    await list.getByRole('textbox', { name: 'Ask by receipt code' }).fill(typed);
    await list.getByRole('button', { name: 'Look up' }).click();
  };
  await ask(recorded);
  await expect(answer).toContainText('Clocked in');
  await expect(answer).toContainText('Recorded');
  await ask(` ${kept.slice(0, 3).toLowerCase()}-${kept.slice(3)} `);
  await expect(answer).toContainText('Clocked out');
  await expect(answer).toContainText('Kept on this device');
  for (const unknown of ['000000', 'nonsense']) {
    await ask(unknown);
    await expect(list.getByText('This device knows no punch with that code.')).toBeVisible();
    await expect(answer).toHaveCount(0);
    await ask(recorded);
    await expect(answer).toContainText('Recorded');
  }
});

test('a recorded punch can be asked for by its code after a reload without a network', async ({
  kiosk,
  context,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  const code = await codeOnCard(kiosk);
  await context.setOffline(true);
  await kiosk.reload();
  const list = await kiosk.openList();
  const box = list.getByRole('textbox', { name: 'Ask by receipt code' });
  await box.fill(code);
  await box.press('Enter');
  await expect(list.getByRole('list', { name: 'Ask by receipt code' })).toContainText('Recorded');
});

test('a refused punch is given up only with a reason and after a copy, and is never sent again', async ({
  kiosk,
  server,
  front,
}) => {
  front.failNext(REFUSAL);
  await kiosk.clockIn.click();
  await kiosk.shows('Refused');
  await kiosk.openList();
  const sheet = kiosk.page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Give up' }).click();
  const confirm = sheet.getByRole('button', { name: 'Save a copy and give up' });
  const why = sheet.getByRole('textbox', { name: 'Why?' });
  await expect(confirm).toBeDisabled();
  await why.fill('   ');
  await expect(confirm).toBeDisabled();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet.getByRole('button', { name: 'Try again' })).toBeVisible();

  await sheet.getByRole('button', { name: 'Give up' }).click();
  await why.fill('The terminal at the door has it');
  const copy = await (await savedBy(kiosk.page, confirm)).path();
  await expect(sheet).toContainText('Nothing is waiting. Everything is sent.');
  const today = sheet.getByRole('list', { name: 'Today' }).getByRole('listitem');
  await expect(today).toContainText('Given up');
  await expect(today).toContainText('The terminal at the door has it');
  await expect(today.getByRole('button')).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Close' }).click();

  await kiosk.reload();
  await kiosk.comesOnline();
  await kiosk.clockOut.click();
  await kiosk.shows('Recorded');
  expect(front.posts.map((post) => post.path)).toEqual(['/v1/times/clockin', '/v1/times/clockout']);
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out']);
  await kiosk.openList();
  await expect(today.filter({ hasText: 'Given up' })).toContainText('The terminal at the door has it');
  await sheet.getByRole('button', { name: 'Close' }).click();

  // The copy is the punch, whole, should somebody want it after all.
  await expect(await bringIn(kiosk, copy)).toContainText('1 punch is recorded.');
  expect((await server.punches()).map((row) => row.direction)).toEqual(['out', 'in']);
});

test('what was recorded today stays in the list, the newest first, also after a reload', async ({
  kiosk,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  await kiosk.clockOut.click();
  await expect(kiosk.status.getByRole('heading')).toHaveText(/^Clocked out/);
  await kiosk.shows('Recorded');
  await kiosk.reload();
  const list = await kiosk.openList();
  const today = list.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await expect(today).toHaveText([/Clocked out.*Recorded/, /Clocked in.*Recorded/]);
});

test('axe finds nothing wrong with the list with a punch in each place, and with giving one up', async ({
  kiosk,
  front,
}) => {
  await kiosk.clockIn.click();
  await kiosk.shows('Recorded');
  front.failNext(REFUSAL);
  front.fail(FAULT_500);
  await kiosk.clockOut.click();
  await kiosk.shows('Refused');
  const list = await kiosk.openList();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await findsNothing(kiosk.page, 'refused and recorded');
  await list.getByRole('textbox', { name: 'Ask by receipt code' }).fill('000000');
  await list.getByRole('button', { name: 'Look up' }).click();
  await expect(list.getByText('This device knows no punch with that code.')).toBeVisible();
  await findsNothing(kiosk.page, 'an unknown code');
  await list.getByRole('button', { name: 'Give up' }).click();
  await expect(kiosk.page.getByRole('textbox', { name: 'Why?' })).toBeVisible();
  await findsNothing(kiosk.page, 'giving up');
});
