import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withSenderLock } from './sender-lock.ts';
import { SenderStand } from './testing/sender-stand.ts';

const LOCK = 'kiosk-sender';

let stand: SenderStand;

beforeEach(() => {
  stand = new SenderStand();
});

afterEach(() => stand.end());

const realm = (owner = 'me', locks: LockManager | undefined = stand.locks.of(owner)) => {
  const { notebook, now } = stand;
  return { notebook, now, owner, locks };
};
const beat = async () => (await stand.time.wait(stand.notebook.read())).beat;
const beatOf = (owner: string, agoMs: number) =>
  stand.time.wait(stand.notebook.beat(owner, stand.now() - agoMs));

describe('the sender’s lock', () => {
  test('is held while the work lasts, with a beat every five seconds', async () => {
    const startMs = stand.now();
    const work = withSenderLock(realm(), async (tenure) => {
      await stand.time.passed(12_000);
      return tenure;
    });
    await stand.time.settle();
    expect(await beat()).toEqual({ owner: 'me', atMs: startMs });
    await stand.time.advance(11_000);
    expect([stand.locks.isHeld(LOCK), await beat()]).toEqual([true, { owner: 'me', atMs: startMs + 10_000 }]);
    expect(await stand.time.wait(work)).toBe('sole');
    await stand.time.advance(60_000);
    expect([stand.locks.isHeld(LOCK), await beat()]).toEqual([
      false,
      { owner: 'me', atMs: startMs + 10_000 },
    ]);
  });

  test('is let go of where the work fails, and the failure is told', async () => {
    const work = withSenderLock(realm(), () => Promise.reject(new Error('broken')));
    await expect(stand.time.wait(work)).rejects.toThrow('broken');
    expect(stand.locks.isHeld(LOCK)).toBe(false);
  });

  test('is left to another one that shows a beat', async () => {
    stand.locks.hold(LOCK, 'you');
    await beatOf('you', 30_000);
    expect(await stand.time.wait(withSenderLock(realm(), async () => 'worked'))).toBe('busy');
  });

  test.each([
    ['has shown none', undefined],
    ['has shown none for half a minute', 30_001],
    ['shows one from the future, before the clock was set back', -33_000],
  ])('is taken over from one that %s', async (_, agoMs) => {
    stand.locks.hold(LOCK, 'you');
    if (agoMs !== undefined) await beatOf('you', agoMs);
    const startMs = stand.now();
    expect(await stand.time.wait(withSenderLock(realm(), async (tenure) => tenure))).toBe('took-over');
    expect(stand.now() - startMs).toBe(2_000);
    expect(await beat()).toMatchObject({ owner: 'me' });
  });

  test('is left to one that just came to it and has not written its beat yet', async () => {
    stand.locks.hold(LOCK, 'you');
    const work = withSenderLock(realm(), async () => 'worked');
    await stand.time.advance(1_000);
    await beatOf('you', 0);
    expect(await stand.time.wait(work)).toBe('busy');
  });

  test('that was taken over leaves its first holder busy, whose work goes on to its own end', async () => {
    const ends: string[] = [];
    const first = withSenderLock(realm('slow'), async () => {
      await stand.time.passed(90_000);
      ends.push('slow');
      return 'slow';
    });
    await stand.time.settle();
    await beatOf('slow', 31_000);
    const second = withSenderLock(realm('me'), async (tenure) => {
      await stand.time.passed(1_000);
      return tenure;
    });
    await stand.time.advance(2_500);
    expect(await stand.time.wait(first)).toBe('busy');
    expect(await stand.time.wait(second)).toBe('took-over');
    await stand.time.advance(90_000);
    expect(ends).toEqual(['slow']);
  });

  test('does not exist in an old engine, and the work is done all the same, with care', async () => {
    const work = withSenderLock({ ...realm(), locks: undefined }, async (tenure) => tenure);
    expect(await stand.time.wait(work)).toBe('took-over');
    expect(await beat()).toMatchObject({ owner: 'me' });
  });
});

describe('the sender’s notebook', () => {
  test('keeps the beat and the pause apart', async () => {
    const pause = { untilMs: 9, setBy: 'backoff', count: 2 } as const;
    await stand.time.wait(stand.notebook.pause(pause));
    await stand.time.wait(stand.notebook.beat('me', 5));
    expect(await stand.time.wait(stand.notebook.read())).toEqual({ pause, beat: { owner: 'me', atMs: 5 } });
  });

  test('is empty at first', async () => {
    expect(await stand.time.wait(stand.notebook.read())).toEqual({});
  });

  test('ends only the pause that may be ended', async () => {
    const pause = (setBy: 'backoff' | 'server') => ({ untilMs: 9, setBy, count: 1 });
    await stand.time.wait(stand.notebook.pause(pause('server')));
    await stand.time.wait(stand.notebook.resume('own'));
    expect(await stand.time.wait(stand.notebook.read())).toEqual({ pause: pause('server') });
    await stand.time.wait(stand.notebook.resume('any'));
    expect(await stand.time.wait(stand.notebook.read())).toEqual({});
    await stand.time.wait(stand.notebook.pause(pause('backoff')));
    await stand.time.wait(stand.notebook.resume('own'));
    expect(await stand.time.wait(stand.notebook.read())).toEqual({});
  });
});
