import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frozenFacts } from '../../outbox/frozen-facts.ts';
import type { PageOutbox } from '../../outbox/page-outbox.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { TAP_MS } from '../../outbox/testing/example-punches.ts';
import { ownTapper } from './own-tapper.ts';
import type { Puncher, PunchRealm } from './puncher.ts';
import { SESSION } from './testing/example-session.ts';
import { HERE, PuncherStand } from './testing/puncher-stand.ts';

let stand: PuncherStand;
let outbox: PageOutbox;
let delivered: StoredPunch[];

beforeEach(() => {
  stand = new PuncherStand();
  ({ outbox, delivered } = stand);
});

afterEach(() => {
  vi.restoreAllMocks();
  stand.end();
});

const puncherOf = (change: Partial<PunchRealm> = {}) => stand.puncher(change);
const learn = (aheadMs = 0) => stand.learn(aheadMs);
const later = <T>(ms: number, value: T) => stand.later(ms, value);
const tap = async (puncher: Puncher, direction: 'in' | 'out' = 'in') => {
  const draft = puncher.draft(direction, ownTapper(SESSION));
  return stand.time.wait(puncher.keep(draft, SESSION));
};
const bodyOf = (record: StoredPunch | undefined) =>
  JSON.parse(record && 'bodyText' in record ? record.bodyText : '{}');

describe('a tap', () => {
  test('is on disk, with its time in the account’s zone, before anything is known of its position', async () => {
    learn();
    const record = await tap(puncherOf({ locate: () => new Promise(() => undefined) }));
    expect(record).toMatchObject({
      state: 'draft',
      direction: 'in',
      employeeId: 7,
      principal: 'p-7',
      locationId: 368,
      instantMs: TAP_MS,
      eventTime: '2026-11-20 09:00:00',
      clock: { trust: 'exact' },
      deadlineMs: TAP_MS + 3_000,
      sendAfterMs: TAP_MS,
    });
    expect(await stand.get(record.id)).toEqual(record);
    expect(record.id).toMatch(/^[0-9a-f-]{14}7/);
  });

  test('tells the worker at once, which sends it should the page die', async () => {
    learn();
    const tellTap = vi.spyOn(outbox, 'tellTap');
    const { id } = await tap(puncherOf({ locate: () => new Promise(() => undefined) }));
    expect(tellTap).toHaveBeenCalledExactlyOnceWith(id, TAP_MS + 3_000);
  });

  test('is frozen with its position and handed over once', async () => {
    learn();
    const { id } = await tap(puncherOf({ locate: () => later(800, HERE) }));
    await stand.time.advance(799);
    expect(delivered).toEqual([]);
    await stand.time.advance(1);
    const record = await stand.get(id);
    expect(record).toMatchObject({ state: 'waiting', position: HERE });
    expect(bodyOf(record)).toMatchObject({ latitude: 41.3, longitude: 69.2, kiosk: { id, method: 'own' } });
    expect(delivered).toEqual([record]);
    await stand.time.advance(60_000);
    expect(delivered).toHaveLength(1);
  });

  test('without a position goes all the same and says why', async () => {
    learn();
    const { id } = await tap(puncherOf({ locate: async () => ({ none: 'denied' }) }));
    await stand.time.settle();
    expect(bodyOf(await stand.get(id)).kiosk.position).toEqual({ none: 'denied' });
    expect(delivered).toHaveLength(1);
  });

  test.each([
    [0, 3_000],
    [1_000, 2_000],
    [2_900, 500],
    [60_000, 500],
  ])('whose write took %i ms leaves the position %i ms', async (slowMs, leftMs) => {
    learn();
    const keep = stand.queue.keep.bind(stand.queue);
    vi.spyOn(stand.queue, 'keep').mockImplementation(async (punch) => {
      await stand.time.passed(slowMs);
      return keep(punch);
    });
    const locate = vi.fn(async () => HERE);
    await tap(puncherOf({ locate }));
    await stand.time.settle();
    expect(locate).toHaveBeenCalledExactlyOnceWith(leftMs);
  });

  test('made twice is the first one, found and handed over once', async () => {
    learn();
    const locate = vi.fn(() => later(100, HERE));
    const puncher = puncherOf({ locate });
    const [first, second] = [await tap(puncher), await tap(puncher)];
    expect(second).toEqual(first);
    await stand.time.advance(5_000);
    expect([locate.mock.calls.length, delivered.length]).toEqual([1, 1]);
    expect((await tap(puncher, 'out')).id).not.toBe(first.id);
  });

  test('that a sender froze before the position came stays as it was sent', async () => {
    learn();
    const record = await tap(puncherOf({ locate: () => later(2_000, HERE) }));
    if (record.state !== 'draft') throw new Error('no draft');
    await stand.time.wait(stand.queue.freeze(record.id, frozenFacts(record, { none: 'lost' })));
    await stand.time.advance(2_000);
    expect(bodyOf(await stand.get(record.id)).kiosk.position).toEqual({ none: 'lost' });
    expect(delivered).toMatchObject([{ id: record.id, position: { none: 'lost' } }]);
  });
});

describe('a storage that fails', () => {
  test('at the tap keeps nothing, and the caller is told', async () => {
    vi.spyOn(stand.queue, 'keep').mockRejectedValue(new StorageFault('full', 'no'));
    await expect(tap(puncherOf())).rejects.toThrow('Storage full');
    await stand.time.advance(10_000);
    expect([delivered, stand.news]).toEqual([[], []]);
  });

  test('at freezing leaves the draft to the sender', async () => {
    learn();
    const wake = vi.spyOn(outbox, 'wake').mockResolvedValue();
    vi.spyOn(stand.queue, 'freeze').mockRejectedValue(new StorageFault('slow', 'no'));
    const { id } = await tap(puncherOf());
    await stand.time.settle();
    expect(wake).toHaveBeenCalledExactlyOnceWith('tap');
    expect(await stand.get(id)).toMatchObject({ state: 'draft' });
  });

  test('leaves what can be sent from memory: an id of its own, the position, the best time', async () => {
    stand.wallOffsetMs = 7_200_000;
    const puncher = puncherOf({ learnTime: async () => learn(-7_200_000) });
    const draft = puncher.draft('out', ownTapper(SESSION));
    const { punch, position } = await stand.time.wait(puncher.unsaved(draft));
    expect(position).toEqual(HERE);
    expect(punch.id).not.toBe(draft.id);
    expect(punch).toMatchObject({ direction: 'out', instantMs: TAP_MS, eventTime: '2026-11-20 09:00:00' });
  });
});

describe('a tap on a clock that nobody has checked', () => {
  beforeEach(() => {
    stand.wallOffsetMs = 7_200_000;
    vi.spyOn(outbox, 'wake').mockResolvedValue();
  });

  test('is corrected where the server tells its time within the wait for the position', async () => {
    const record = await tap(
      puncherOf({ learnTime: () => later(200, undefined).then(() => learn(-7_200_000)) }),
    );
    expect(record).toMatchObject({ eventTime: '2026-11-20 11:00:00', clock: { trust: 'unknown' } });
    await stand.time.advance(200);
    expect(bodyOf(await stand.get(record.id))).toMatchObject({
      event_time: '2026-11-20 09:00:00',
      kiosk: { instantMs: TAP_MS, clock: { trust: 'exact', offsetMs: -7_200_000 } },
    });
    expect(delivered).toHaveLength(1);
  });

  test('stays a draft without contact, its position noted, and wakes the sender', async () => {
    const { id } = await tap(puncherOf({ learnTime: () => new Promise(() => undefined) }));
    await stand.time.advance(3_000);
    expect(await stand.get(id)).toMatchObject({ state: 'draft', position: HERE });
    expect(outbox.wake).toHaveBeenCalledExactlyOnceWith('tap');
    expect(delivered).toEqual([]);
  });

  test('is corrected at the first contact, hours later, in the order of the taps, and handed over once', async () => {
    const puncher = puncherOf();
    const taps = [await tap(puncher), await tap(puncher, 'out')];
    await stand.time.advance(3 * 3_600_000);
    expect(delivered).toEqual([]);
    learn(-7_200_000);
    await stand.time.settle();
    learn(-7_200_000);
    await stand.time.settle();
    expect(delivered.map(({ id, eventTime }) => [id, eventTime])).toEqual([
      [taps[0]?.id, '2026-11-20 09:00:00'],
      [taps[1]?.id, '2026-11-20 09:00:00'],
    ]);
    expect(bodyOf(delivered[1])).toMatchObject({ latitude: 41.3, kiosk: { clock: { trust: 'exact' } } });
  });

  test('that was set since the last contact is corrected as well', async () => {
    learn(-7_200_000);
    await stand.time.advance(60_000);
    stand.wallOffsetMs += 1_800_000;
    const puncher = puncherOf({ learnTime: async () => learn(-9_000_000) });
    const record = await tap(puncher);
    expect(record.clock.trust).toBe('changed');
    await stand.time.settle();
    expect(delivered).toMatchObject([{ eventTime: '2026-11-20 09:01:00', clock: { trust: 'exact' } }]);
  });

  test.each([
    ['forward', 10_800_000],
    ['back', -10_800_000],
  ])('that was set %s since the last contact waits without a network, and is right at the next', async (_way, byMs) => {
    learn(-7_200_000);
    await stand.time.advance(60_000);
    stand.wallOffsetMs += byMs;
    const record = await tap(puncherOf());
    expect(record.clock.trust).toBe('changed');
    await stand.time.advance(3_600_000);
    expect([(await stand.get(record.id))?.state, delivered.length]).toEqual(['draft', 0]);
    learn(-7_200_000 - byMs);
    await stand.time.settle();
    expect(delivered).toMatchObject([{ eventTime: '2026-11-20 09:01:00', clock: { trust: 'exact' } }]);
  });
});

describe('a tap that is held back for its undo', () => {
  const terms = { ...ownTapper(SESSION), employeeId: 9, method: 'badge', holdMs: 5_000 } as const;

  test('is frozen at once and handed over when its time has come', async () => {
    learn();
    const puncher = puncherOf();
    const record = await stand.time.wait(puncher.keep(puncher.draft('in', terms), SESSION));
    expect(record).toMatchObject({ employeeId: 9, method: 'badge', sendAfterMs: TAP_MS + 5_000 });
    await stand.time.advance(4_900);
    expect([(await stand.get(record.id))?.state, delivered.length]).toEqual(['waiting', 0]);
    await stand.time.advance(200);
    expect(delivered).toMatchObject([{ id: record.id }]);
  });

  test('is not handed over once it was taken back', async () => {
    learn();
    const puncher = puncherOf();
    const record = await stand.time.wait(puncher.keep(puncher.draft('in', terms), SESSION));
    await stand.time.wait(stand.queue.undo(record.id));
    await stand.time.advance(20_000);
    expect(delivered).toEqual([]);
  });

  test('after a question was asked about it has the time at which the button was pressed, and its whole undo', async () => {
    learn();
    const puncher = puncherOf();
    const pressedAt = stand.clock.reading();
    await stand.time.advance(12_000);
    const draft = puncher.draft('in', { ...terms, pressedAt });
    expect(draft).toMatchObject({
      eventTime: '2026-11-20 09:00:00',
      tap: pressedAt,
      clock: { trust: 'exact' },
    });
    expect(draft).toMatchObject({ deadlineMs: TAP_MS + 15_000, sendAfterMs: TAP_MS + 17_000 });
  });

  test('of a stated time says so, and instant, offset and tap tell the same', async () => {
    learn(60_000);
    const puncher = puncherOf();
    const statedMs = TAP_MS - 15 * 3_600_000;
    const { id } = await stand.time.wait(puncher.keep(puncher.draft('out', { ...terms, statedMs }), SESSION));
    await stand.time.settle();
    const record = await stand.get(id);
    expect(record).toMatchObject({ instantMs: statedMs, eventTime: '2026-11-19 18:00:00', stated: true });
    expect(bodyOf(record).kiosk).toMatchObject({ instantMs: statedMs, stated: true });
    expect(record?.tap.wallMs).toBe(statedMs - (record?.clock.offsetMs ?? 0));
  });
});
