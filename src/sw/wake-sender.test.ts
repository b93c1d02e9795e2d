import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageFault } from '../outbox/storage-fault.ts';
import {
  draftPunch,
  heldPunch,
  refusedPunch,
  sentPunch,
  TAP_MS,
  waitingPunch,
} from '../outbox/testing/example-punches.ts';
import { SenderStand } from '../outbox/testing/sender-stand.ts';
import { askToBeWoken, SYNC_TAG, wakeSender } from './wake-sender.ts';

let stand: SenderStand;

beforeEach(() => {
  stand = new SenderStand();
  vi.spyOn(Date, 'now').mockImplementation(() => stand.now());
});

afterEach(() => {
  vi.restoreAllMocks();
  stand.end();
});

/** A registration whose browser has Background Sync, with these tags asked for already. */
function registrationWith(tags: readonly string[], register = vi.fn(async (_: string) => undefined)) {
  const sync = { getTags: async () => [...tags], register };
  // The worker asks no more of its registration than this.
  return { register, registration: { sync } as unknown as ServiceWorkerRegistration };
}

function wake(registration: ServiceWorkerRegistration, why: Parameters<typeof wakeSender>[2] = 'tap') {
  const realm = {
    queue: stand.queue,
    sender: stand.sender('worker'),
    news: stand.bus,
    keyring: stand.keyring,
    probe: async () => undefined,
  };
  return stand.time.wait(wakeSender(realm, registration, why));
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('where something is left', () => {
  test('the browser is asked once to wake the worker later', async () => {
    stand.network = offline;
    await stand.put(waitingPunch());
    const { register, registration } = registrationWith([]);
    expect(await wake(registration)).toBe(true);
    expect(register).toHaveBeenCalledExactlyOnceWith(SYNC_TAG);
    const again = registrationWith([SYNC_TAG]);
    expect(await wake(again.registration)).toBe(true);
    expect(again.register).not.toHaveBeenCalled();
  });

  test('it is not asked while it is waking the worker, or it would do so for ever', async () => {
    stand.network = offline;
    await stand.put(waitingPunch());
    const { register, registration } = registrationWith([]);
    expect(await wake(registration, 'sync')).toBe(true);
    expect(register).not.toHaveBeenCalled();
  });

  test('a draft is something, too', async () => {
    await stand.put(draftPunch());
    const { register, registration } = registrationWith([]);
    expect(await wake(registration)).toBe(true);
    expect(register).toHaveBeenCalled();
  });

  test('a browser without Background Sync, or that refuses it, does no harm', async () => {
    await askToBeWoken({} as ServiceWorkerRegistration);
    const refuses = vi.fn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await askToBeWoken(registrationWith([], refuses).registration);
    expect(refuses).toHaveBeenCalled();
  });
});

describe('where nothing is left that time could bring', () => {
  test('the browser is not asked', async () => {
    await stand.put(waitingPunch(), heldPunch('sign-in', { principal: 'q' }), refusedPunch());
    const { register, registration } = registrationWith([]);
    expect(await wake(registration)).toBe(false);
    expect(register).not.toHaveBeenCalled();
    expect(stand.posted()).toHaveLength(1);
  });
});

test('recorded punches are forgotten after two days, and nothing else is', async () => {
  const day = 86_400_000;
  const [old, young] = [sentPunch({ sentMs: TAP_MS - 2 * day - 1 }), sentPunch({ sentMs: TAP_MS - 2 * day })];
  const tap = { wallMs: TAP_MS - 30 * day, monoMs: 0, boot: 'b' };
  const others = [refusedPunch({ tap }), heldPunch('update', { tap })];
  await stand.put(old, young, ...others);
  await wake(registrationWith([]).registration);
  const left = await stand.time.wait(
    stand.db.transact('readonly', (tx) => tx.objectStore('punches').getAll()),
  );
  expect(left.map(({ id }) => id)).toEqual([young, ...others].map(({ id }) => id));
});

test('a storage that fails is told to who woke the sender', async () => {
  stand.db.transact = () => Promise.reject(new StorageFault('full', 'no'));
  await expect(wake(registrationWith([]).registration)).rejects.toThrow('Storage full');
});
