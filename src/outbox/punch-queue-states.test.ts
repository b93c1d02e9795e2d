import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEEP_SENT_MS } from './keep-sent-ms.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import type { PunchRecord } from './punch-record.ts';
import {
  draftPunch,
  heldPunch,
  newId,
  refusedPunch,
  sendingPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';
import { putRecords } from './testing/put-records.ts';

let db: PunchDb;
let queue: PunchQueue;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  queue = new PunchQueue(db);
});

afterEach(() => db.close());

async function put(...records: readonly PunchRecord[]): Promise<void> {
  await putRecords(db, records);
}

const all = () => db.transact('readonly', (tx) => tx.objectStore('punches').getAll());
const states = async () => (await all()).map((record) => record.state);
const oneOfEach = () => [
  draftPunch(),
  waitingPunch(),
  sendingPunch('me'),
  heldPunch('sign-in'),
  heldPunch('update'),
  heldPunch('key-mismatch'),
  refusedPunch(),
  sentPunch(),
];

describe('holding and letting go', () => {
  test('holds what waits, of one principal or of all, and nothing else', async () => {
    await put(...oneOfEach(), waitingPunch({ principal: 'p-8' }));
    expect(await queue.hold('sign-in', 'p-7')).toBe(1);
    expect((await states())[8]).toBe('waiting');
    expect(await queue.hold('update')).toBe(1);
    expect(await all()).toMatchObject([
      { state: 'draft' },
      { state: 'held', why: 'sign-in' },
      { state: 'sending' },
      { state: 'held', why: 'sign-in' },
      { state: 'held', why: 'update' },
      { state: 'held', why: 'key-mismatch' },
      { state: 'refused' },
      { state: 'sent' },
      { state: 'held', why: 'update' },
    ]);
  });

  test('lets go what was held for this reason and this principal, due at once with its own bytes', async () => {
    const mine = heldPunch('sign-in', { attempts: 4 });
    await put(mine, heldPunch('sign-in', { principal: 'p-8' }), ...oneOfEach());
    expect(await queue.release('sign-in', 'p-7')).toBe(2);
    expect(await queue.get(mine.id)).toMatchObject({
      state: 'waiting',
      nextAttemptMs: 0,
      waitSetBy: 'nobody',
      attempts: 4,
      bodyText: mine.bodyText,
    });
    expect(await queue.release('sign-in')).toBe(1);
    expect(await queue.release('update')).toBe(1);
    expect((await states()).filter((state) => state === 'held')).toHaveLength(1);
  });

  test('tries a refused or held punch again where a person wants it, and no other', async () => {
    const [draft, waiting, sending, signIn, update, mismatch, refused, sent] = oneOfEach().map(
      (record) => record,
    );
    const records = [draft, waiting, sending, signIn, update, mismatch, refused, sent].filter(
      (r) => r !== undefined,
    );
    await put(...records);
    const retried = await Promise.all(records.map(({ id }) => queue.retry(id)));
    expect(retried.map((record) => record?.state)).toEqual([
      'draft',
      'waiting',
      'sending',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
      'sent',
    ]);
    expect(retried[6]).not.toHaveProperty('refusal');
    expect(await queue.retry('nothing')).toBeUndefined();
  });

  test('ends our own waits and never one that the server asked for', async () => {
    const wait = (waitSetBy: 'backoff' | 'server') => waitingPunch({ nextAttemptMs: TAP_MS + 9, waitSetBy });
    await put(wait('backoff'), wait('server'), waitingPunch());
    expect(await queue.cancelBackoffs()).toBe(1);
    expect(await all()).toMatchObject([
      { nextAttemptMs: 0, waitSetBy: 'nobody' },
      { nextAttemptMs: TAP_MS + 9, waitSetBy: 'server' },
      { nextAttemptMs: 0, waitSetBy: 'nobody' },
    ]);
  });
});

describe('reading', () => {
  test('gives everything that is not recorded and not given up, a portion at a time', async () => {
    await put(
      sentPunch(),
      ...Array.from({ length: 230 }, () => waitingPunch()),
      refusedPunch(),
      draftPunch(),
    );
    const portions: number[][] = [];
    for await (const portion of queue.unrecorded()) portions.push(portion.map(({ seq }) => seq));
    expect(portions.map(({ length }) => length)).toEqual([199, 33]);
    expect(portions.flat()).toEqual(Array.from({ length: 232 }, (_, at) => at + 2));
  });

  test('lists what a person should know of, refused ones first, so many of each state', async () => {
    await put(waitingPunch(), refusedPunch(), refusedPunch(), sentPunch(), draftPunch(), waitingPunch());
    expect((await queue.listed(1)).map(({ seq }) => seq)).toEqual([2, 5, 1]);
    expect((await queue.listed(9)).map(({ seq }) => seq)).toEqual([2, 3, 5, 1, 6]);
  });

  test('finds a person’s newest punch, whatever became of it', async () => {
    await put(waitingPunch(), sentPunch(), waitingPunch({ principal: 'p-8' }));
    expect(await queue.newestOf('p-7')).toMatchObject({ seq: 2, state: 'sent' });
    expect(await queue.newestOf('nobody')).toBeUndefined();
  });

  test('counts as many as there are, whatever there is', async () => {
    const record = fc.nat(7).map((kind) => oneOfEach()[kind] ?? draftPunch());
    await fc.assert(
      fc.asyncProperty(fc.array(record), async (records) => {
        freshStorage();
        db.close();
        await put(...records.map((one) => ({ ...one, id: newId() })));
        const number = (...which: string[]) => records.filter(({ state }) => which.includes(state)).length;
        expect(await queue.counts()).toEqual({
          waiting: number('draft', 'waiting', 'sending'),
          held: number('held'),
          refused: number('refused'),
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('forgetting', () => {
  const LONG_AGO_MS = TAP_MS - KEEP_SENT_MS;

  test('takes only recorded punches whose receipt is old enough', async () => {
    const old = [sentPunch({ sentMs: LONG_AGO_MS - 2 }), sentPunch({ sentMs: LONG_AGO_MS - 1 })];
    const young = sentPunch({ sentMs: LONG_AGO_MS });
    const others = oneOfEach().filter(({ state }) => state !== 'sent');
    await put(...others, ...old, young);
    expect(await queue.forgetSent(TAP_MS)).toBe(2);
    expect((await all()).map(({ id }) => id)).toEqual([...others, young].map(({ id }) => id));
  });

  test('never touches anything else, whatever the clock says', async () => {
    const others = oneOfEach().filter(({ state }) => state !== 'sent');
    await put(...others);
    expect(await queue.forgetSent(Number.MAX_SAFE_INTEGER)).toBe(0);
    expect(await all()).toHaveLength(others.length);
  });

  test('takes those as well whose receipt came while the clock was years ahead', async () => {
    const ahead = sentPunch({ sentMs: TAP_MS + 365 * 86_400_000 });
    const justSet = sentPunch({ sentMs: TAP_MS + KEEP_SENT_MS });
    await put(ahead, justSet, sentPunch({ sentMs: LONG_AGO_MS - 1 }));
    expect(await queue.forgetSent(TAP_MS)).toBe(2);
    expect((await all()).map(({ id }) => id)).toEqual([justSet.id]);
  });

  test('is done in portions, so that no transaction is long', async () => {
    await put(...Array.from({ length: 110 }, () => sentPunch({ sentMs: 1 })));
    expect(await queue.forgetSent(TAP_MS)).toBe(100);
    expect(await queue.forgetSent(TAP_MS)).toBe(10);
    expect(await queue.forgetSent(TAP_MS)).toBe(0);
  });
});

test('the oldest punch is told by when it was tapped, and not by the time that its person stated', async () => {
  const hourMs = 3_600_000;
  const stated = { wallMs: TAP_MS - 15 * hourMs, monoMs: 1, boot: 'b' };
  await put(waitingPunch({ direction: 'out', tap: stated, stated: true, deadlineMs: TAP_MS + 3_000 }));
  await put(waitingPunch({ deadlineMs: TAP_MS + 3_000 }));
  expect((await queue.oldestOpenMs()) ?? 0).toBeGreaterThanOrEqual(TAP_MS);
});
