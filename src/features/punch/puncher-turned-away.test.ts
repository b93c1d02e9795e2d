import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { TAP_MS } from '../../outbox/testing/example-punches.ts';
import { ownTapper } from './own-tapper.ts';
import type { Puncher } from './puncher.ts';
import { SESSION } from './testing/example-session.ts';
import { HERE, PuncherStand } from './testing/puncher-stand.ts';

const REFUSED = { inside: 'allow', unsure: 'allow', outside: 'refuse' } as const;

let stand: PuncherStand;

beforeEach(() => {
  stand = new PuncherStand();
});

afterEach(() => {
  vi.restoreAllMocks();
  stand.end();
});

describe('a tap that its position may have turned away', () => {
  const session = { ...SESSION, policy: { ...SESSION.policy, position: REFUSED } };
  const take = (puncher: Puncher) =>
    stand.time.wait(puncher.keep(puncher.draft('in', ownTapper(session)), session));
  beforeEach(() => stand.learn());

  test('is on disk before its position is known, and stays open for the judgement a moment longer', async () => {
    const record = await take(stand.puncher({ locate: () => new Promise(() => undefined) }));
    expect(record).toMatchObject({ state: 'draft', deadlineMs: TAP_MS + 4_000 });
    expect(await stand.get(record.id)).toEqual(record);
  });

  test('is never sent once it is found outside, and says where and why', async () => {
    const { id } = await take(stand.puncher({ locate: () => stand.later(3_000, HERE) }));
    await stand.time.advance(3_000);
    expect(await stand.get(id)).toMatchObject({ state: 'undone', turnedAway: 'outside', position: HERE });
    expect(stand.news).toEqual(['draft', 'undone']);
    await stand.time.wait(stand.sender().drain('heartbeat'));
    await stand.time.advance(60_000);
    expect([stand.delivered, stand.posted()]).toEqual([[], []]);
  });

  test('goes out where it is found inside', async () => {
    const { latitude, longitude } = SESSION.location;
    const inside = { latitude: latitude ?? 0, longitude: longitude ?? 0, accuracyMetres: 9, ageMs: 0 };
    const { id } = await take(stand.puncher({ locate: async () => inside }));
    await stand.time.settle();
    expect(stand.delivered).toMatchObject([{ id, state: 'waiting', position: inside }]);
  });

  test('is sent with what is known where its page died, and what the page finds later changes nothing', async () => {
    const { id } = await take(stand.puncher({ locate: () => stand.later(6_000, HERE) }));
    await stand.time.advance(5_000);
    await stand.time.wait(stand.sender().drain('heartbeat'));
    await stand.time.advance(2_000);
    expect(await stand.get(id)).toMatchObject({ state: 'sent', position: { none: 'lost' } });
  });

  test('is left to the sender, and so to the server’s judgement, where the storage does not take the answer', async () => {
    const wake = vi.spyOn(stand.outbox, 'wake').mockResolvedValue();
    vi.spyOn(stand.queue, 'turnAway').mockRejectedValue(new StorageFault('slow', 'no'));
    const { id } = await take(stand.puncher());
    await stand.time.settle();
    expect(wake).toHaveBeenCalledExactlyOnceWith('tap');
    expect(await stand.get(id)).toMatchObject({ state: 'draft' });
  });
});
