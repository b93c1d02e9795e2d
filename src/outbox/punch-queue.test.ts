import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coreOf } from './core-of.ts';
import { frozenFacts } from './frozen-facts.ts';
import { PunchDb } from './punch-db.ts';
import { PunchQueue } from './punch-queue.ts';
import type { DraftPunch, PunchRecord, StoredPunch } from './punch-record.ts';
import {
  draftPunch,
  heldPunch,
  RECEIPT,
  refusedPunch,
  sendingPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';
import { putRecords } from './testing/put-records.ts';

const SENT = { state: 'sent', receipt: RECEIPT, sentMs: TAP_MS } as const;
const AGAIN = { state: 'waiting', nextAttemptMs: 1, waitSetBy: 'backoff', obstacle: 'busy' } as const;

let db: PunchDb;
let queue: PunchQueue;

beforeEach(() => {
  freshStorage();
  db = new PunchDb();
  queue = new PunchQueue(db);
});

afterEach(() => db.close());

/** Puts records into the store as they are. */
async function put<R extends PunchRecord>(...records: readonly R[]): Promise<StoredPunch<R>[]> {
  return putRecords(db, records);
}

const all = () => db.transact('readonly', (tx) => tx.objectStore('punches').getAll());
const states = async () => (await all()).map((record) => record.state);
const at = (wall: number, change: Partial<DraftPunch> = {}) =>
  draftPunch({ tap: { wallMs: TAP_MS + wall, monoMs: 1_000 + wall, boot: 'boot-1' }, ...change });

describe('keeping a punch', () => {
  test('writes it as it is and numbers it in the order of the taps', async () => {
    const [one, two] = [at(0), at(6_000)];
    expect(await queue.keep(one)).toEqual({ ...one, seq: 1 });
    expect(await queue.keep(two)).toEqual({ ...two, seq: 2 });
    expect(await all()).toEqual([
      { ...one, seq: 1 },
      { ...two, seq: 2 },
    ]);
  });

  test('of an id that is known gives back the record as it stands now', async () => {
    const punch = at(0);
    await queue.keep(punch);
    const frozen = await queue.freeze(punch.id, frozenFacts(punch, { none: 'denied' }));
    expect(await queue.keep(punch)).toEqual(frozen);
    expect(await queue.keep(waitingPunch({ id: punch.id }))).toEqual(frozen);
    expect(await all()).toHaveLength(1);
  });

  test.each([0, 1, 4_999, -4_999])('twice within %i ms is one punch', async (apart) => {
    const first = await queue.keep(at(0));
    expect(await queue.keep(at(apart))).toEqual(first);
  });

  test.each<[string, DraftPunch]>([
    ['five seconds later', at(5_000)],
    ['five seconds earlier', at(-5_000)],
    ['in the other direction', at(1, { direction: 'out' })],
    ['of another person', at(1, { employeeId: 8 })],
    ['under another principal', at(1, { principal: 'p-8' })],
  ])('%s is another punch', async (_, second) => {
    await queue.keep(at(0));
    expect(await queue.keep(second)).toEqual({ ...second, seq: 2 });
  });

  test('again after the same person tapped the other button in between is another punch, and its own twin', async () => {
    const taps = [at(0), at(1_500, { direction: 'out' }), at(3_000)];
    for (const tap of taps) await queue.keep(tap);
    expect((await all()).map(({ id }) => id)).toEqual(taps.map(({ id }) => id));
    expect((await queue.keep(at(3_100))).id).toBe(taps[2]?.id);
  });

  test('again after the other button was tapped in between and taken back is the first one', async () => {
    const first = await queue.keep(at(0));
    const mistake = await queue.keep(at(1_500, { direction: 'out' }));
    await queue.undo(mistake.id);
    expect(await queue.keep(at(3_000))).toEqual(first);
  });

  test('finds its twin behind the same person’s punch under another principal', async () => {
    await queue.keep(at(0, { principal: 'another' }));
    const mine = await queue.keep(at(1));
    expect(await queue.keep(at(2))).toEqual(mine);
  });

  test('from many sides at once is still one punch', async () => {
    const others = [queue, new PunchQueue(new PunchDb()), new PunchQueue(new PunchDb())];
    const kept = await Promise.all(
      Array.from({ length: 12 }, (_, n) => (others[n % 3] ?? queue).keep(at(n * 300))),
    );
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(await all()).toHaveLength(1);
  });

  test('leaves no two records within five seconds but with the other button between them', async () => {
    const taps = fc.array(
      fc.tuple(fc.nat(30_000), fc.nat(1), fc.constantFrom('in' as const, 'out' as const)),
    );
    await fc.assert(
      fc.asyncProperty(taps, async (given) => {
        freshStorage();
        db.close();
        await Promise.all(
          given.map(([wall, employeeId, direction]) => queue.keep(at(wall, { employeeId, direction }))),
        );
        const kept = await all();
        for (const one of kept) {
          for (const other of kept) {
            if (one === other || one.employeeId !== other.employeeId || one.direction !== other.direction)
              continue;
            const walls = [one.tap.wallMs, other.tap.wallMs];
            const between = kept.some(
              ({ employeeId, direction, tap: { wallMs } }) =>
                employeeId === one.employeeId &&
                direction !== one.direction &&
                wallMs > Math.min(...walls) &&
                wallMs < Math.max(...walls),
            );
            const apart = Math.abs(one.tap.wallMs - other.tap.wallMs) >= 5_000;
            expect(apart || between).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('freezing', () => {
  test('is done by whoever comes first; the second gets that record', async () => {
    const punch = at(0);
    await queue.keep(punch);
    const mine = frozenFacts(punch, { latitude: 1, longitude: 2, accuracyMetres: 3, ageMs: 4 });
    const theirs = frozenFacts(punch, { none: 'lost' });
    const [first, second] = await Promise.all([queue.freeze(punch.id, mine), queue.freeze(punch.id, theirs)]);
    const due = { state: 'waiting', nextAttemptMs: 0, waitSetBy: 'nobody' };
    expect(first).toEqual({ ...coreOf(punch), ...mine, ...due, seq: 1 });
    expect(second).toEqual(first);
    expect(await queue.get(punch.id)).toEqual(first);
  });

  test('takes the corrected time along', async () => {
    const punch = at(0);
    await queue.keep(punch);
    const clock = { trust: 'estimated', offsetMs: 7, errorMs: 1 } as const;
    const time = { instantMs: TAP_MS + 7_000, eventTime: '2026-11-20 09:00:07', clock };
    expect(await queue.freeze(punch.id, frozenFacts(punch, { none: 'denied' }, time))).toMatchObject(time);
  });

  test('changes nothing of a punch that is no draft, and knows when there is none', async () => {
    const facts = frozenFacts(at(0), { none: 'lost' });
    const [sent] = await put(sentPunch());
    expect(await queue.freeze(sent?.id ?? '', facts)).toEqual(sent);
    expect(await queue.freeze('nothing', facts)).toBeUndefined();
  });

  test('may come after a note of what is known by then, which leaves the draft a draft', async () => {
    const punch = at(0);
    await queue.keep(punch);
    expect(await queue.note(punch.id, { contactMs: 5 })).toEqual({ ...punch, contactMs: 5, seq: 1 });
    const noted = { ...punch, contactMs: 5, position: { none: 'denied' }, seq: 1 };
    expect(await queue.note(punch.id, { position: { none: 'denied' } })).toEqual(noted);
    const [waiting] = await put(waitingPunch());
    expect(await queue.note(waiting?.id ?? '', { contactMs: 5 })).toEqual(waiting);
  });
});

describe('a lease', () => {
  test('is given to one sender alone and counts the attempt', async () => {
    const [punch] = await put(waitingPunch({ attempts: 2 }));
    const id = punch?.id ?? '';
    const leases = await Promise.all([
      queue.lease(id, 'me', 9),
      queue.lease(id, 'you', 9),
      queue.lease(id, 'me', 9),
    ]);
    expect(leases[0]).toMatchObject({ state: 'sending', attempts: 3, lease: { owner: 'me', untilMs: 9 } });
    expect(leases[0]?.bodyText).toBe(punch?.bodyText);
    expect(leases[1]).toBeUndefined();
  });

  test.each<[string, PunchRecord]>([
    ['a draft', draftPunch()],
    ['a recorded punch', sentPunch()],
    ['a held punch', heldPunch('sign-in')],
    ['a refused punch', refusedPunch()],
    ['a punch that another sends', sendingPunch('you')],
  ])('is not given on %s', async (_, record) => {
    const [stored] = await put(record);
    expect(await queue.lease(record.id, 'me', 9)).toBeUndefined();
    expect(await queue.get(record.id)).toEqual(stored);
    expect(await queue.lease('nothing', 'me', 9)).toBeUndefined();
  });

  test('ends by the word of its owner, or by a receipt from anybody', async () => {
    const [one, two] = await put(sendingPunch('me'), sendingPunch('me'));
    expect(await queue.settle(one?.id ?? '', 'you', AGAIN)).toEqual(one);
    expect(await queue.settle(one?.id ?? '', 'me', AGAIN)).toMatchObject(AGAIN);
    expect(await queue.settle(two?.id ?? '', 'you', SENT)).toMatchObject(SENT);
    expect(await queue.settle(two?.id ?? '', 'me', AGAIN)).toMatchObject(SENT);
  });

  test('of a dead sender is taken back, and of no other', async () => {
    await put<PunchRecord>(sendingPunch('dead'), sendingPunch('alive'), heldPunch('sign-in'));
    expect(await queue.reclaim(({ owner }) => owner === 'dead')).toBe(1);
    expect(await states()).toEqual(['waiting', 'sending', 'held']);
    expect(await queue.reclaim(({ untilMs }) => untilMs > TAP_MS)).toBe(1);
    expect(await states()).toEqual(['waiting', 'waiting', 'held']);
  });
});
