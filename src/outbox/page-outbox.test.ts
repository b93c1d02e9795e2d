import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageOutbox } from './page-outbox.ts';
import type { StorageFaultReason } from './storage-fault.ts';
import { draftPunch, heldPunch, refusedPunch, sentPunch, waitingPunch } from './testing/example-punches.ts';
import { freshStorage } from './testing/fresh-storage.ts';
import { SenderStand } from './testing/sender-stand.ts';

let stand: SenderStand;
let toldWorker: unknown[];
let probed: StorageFaultReason | 'little' | undefined;
let nextProbe: () => typeof probed;

beforeEach(() => {
  stand = new SenderStand();
  toldWorker = [];
  probed = undefined;
  nextProbe = () => probed;
  vi.stubGlobal('MessageChannel', FakeMessageChannel);
});

afterEach(() => stand.end());

/** Ports that deliver at once. */
class FakeMessageChannel {
  readonly port1: { onmessage: (() => void) | undefined; close: () => void } = {
    onmessage: undefined,
    close: () => undefined,
  };
  readonly port2 = { postMessage: () => this.port1.onmessage?.() };
}

const all = () => stand.time.wait(stand.db.transact('readonly', (tx) => tx.objectStore('punches').getAll()));

type Ports = readonly { postMessage: (message: unknown) => void }[];

/** A container with an active worker that answers or not. */
function worker({
  answers,
  controls = false,
}: {
  answers: boolean;
  controls?: boolean;
}): ServiceWorkerContainer {
  const active = {
    postMessage(message: unknown, ports: Ports) {
      toldWorker.push(message);
      if (answers) ports[0]?.postMessage('heard');
    },
  };
  const container = { controller: controls ? active : null, getRegistration: async () => ({ active }) };
  // The outbox needs no more of it than this.
  return container as unknown as ServiceWorkerContainer;
}

function page(container?: ServiceWorkerContainer): PageOutbox {
  return new PageOutbox(
    {
      queue: stand.queue,
      sender: stand.sender(),
      news: stand.bus,
      keyring: stand.keyring,
      probe: async () => nextProbe(),
    },
    container,
  );
}

describe('the picture', () => {
  test('is empty and not known to be so until the store was read', async () => {
    const outbox = page();
    const counts = { waiting: 0, held: 0, refused: 0 };
    const nothing = { counts, listed: [], done: [], oldestMs: undefined, fault: undefined, little: false };
    expect(outbox.snapshot()).toEqual({ ...nothing, known: false });
    await stand.time.settle();
    expect(outbox.snapshot()).toEqual({ ...nothing, known: true });
  });

  test('is what the store holds, refused ones first', async () => {
    const [draft, waiting, held, refused] = [
      draftPunch(),
      waitingPunch(),
      heldPunch('update'),
      refusedPunch(),
    ];
    await stand.put(draft, waiting, held, refused, sentPunch());
    const outbox = page();
    await stand.time.wait(outbox.refresh());
    expect(outbox.snapshot().counts).toEqual({ waiting: 2, held: 1, refused: 1 });
    expect(outbox.snapshot().listed.map(({ id }) => id)).toEqual([refused.id, draft.id, waiting.id, held.id]);
  });

  test('is drawn anew after news from any realm, and every listener is called until it stops', async () => {
    const outbox = page();
    await stand.time.settle();
    const before = outbox.snapshot();
    const listener = vi.fn();
    const stop = outbox.subscribe(listener);
    await stand.put(waitingPunch());
    expect(outbox.snapshot()).toBe(before);
    stand.bus.publish({ type: 'changed-many' });
    await stand.time.advance(100);
    expect(outbox.snapshot().counts.waiting).toBe(1);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await stand.time.wait(outbox.refresh());
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('of what the store has lost since is put back, in the order of the taps, and sent once', async () => {
    const known = [
      draftPunch({ employeeId: 1 }),
      waitingPunch({ employeeId: 2 }),
      heldPunch('sign-in', { employeeId: 3 }),
      refusedPunch({ employeeId: 4 }),
    ];
    await stand.put(...known, sentPunch());
    const outbox = page();
    await stand.time.wait(outbox.refresh());
    freshStorage();
    stand.db.close();
    await stand.time.wait(outbox.refresh());
    expect(outbox.snapshot().counts).toEqual({ waiting: 4, held: 0, refused: 0 });
    expect((await all()).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    await stand.time.wait(outbox.refresh());
    expect(await all()).toHaveLength(4);
    await stand.time.advance(10_000);
    await stand.time.wait(outbox.wake('send-now'));
    expect(stand.posted().toSorted()).toEqual(known.map(({ id }) => id).toSorted());
  });

  test('of what was recorded meanwhile is put back nowhere', async () => {
    await stand.put(waitingPunch({ employeeId: 1 }), waitingPunch({ employeeId: 2 }));
    const outbox = page();
    await stand.time.wait(outbox.refresh());
    await stand.time.wait(outbox.wake('send-now'));
    await stand.time.wait(outbox.refresh());
    expect((await all()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(outbox.snapshot().listed).toEqual([]);
  });

  test('is read ten times a second at most, however much news there is', async () => {
    const outbox = page();
    await stand.time.settle();
    const counts = vi.spyOn(stand.queue, 'counts');
    for (let news = 0; news < 100; news += 1) {
      stand.bus.publish({ type: 'changed-many' });
      await stand.time.advance(10);
    }
    expect(counts.mock.calls.length).toBeLessThanOrEqual(11);
    await stand.put(waitingPunch());
    stand.bus.publish({ type: 'changed-many' });
    await stand.time.advance(200);
    expect(outbox.snapshot().counts.waiting).toBe(1);
  });

  test('is read twice for many news at once, the second time for what came during the first', async () => {
    const outbox = page();
    await stand.time.settle();
    const counts = vi.spyOn(stand.queue, 'counts');
    const many = Array.from({ length: 20 }, () => outbox.refresh());
    await stand.time.wait(Promise.all(many));
    expect(counts.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('tells what is wrong with the storage, keeps its last numbers, and recovers', async () => {
    await stand.put(waitingPunch());
    const outbox = page();
    await stand.time.advance(100);
    stand.time.tasksLeft = 0;
    const late = outbox.refresh();
    await stand.time.advance(5_000);
    stand.time.tasksLeft = undefined;
    await stand.time.wait(late);
    expect(outbox.snapshot()).toMatchObject({ counts: { waiting: 1 }, fault: 'slow' });
    await stand.time.wait(outbox.refresh());
    expect(outbox.snapshot()).toMatchObject({ counts: { waiting: 1 }, fault: undefined });
  });

  test('tells that nothing can be written, or soon will not be, though all can be read, until a probe goes well', async () => {
    await stand.put(waitingPunch());
    const outbox = page();
    const seen: unknown[] = [];
    for (const result of ['full', 'little', undefined] as const) {
      probed = result;
      await stand.time.wait(outbox.probe());
      const { counts, fault, little } = outbox.snapshot();
      seen.push([counts.waiting, fault, little]);
    }
    expect(seen).toEqual([
      [1, 'full', false],
      [1, undefined, true],
      [1, undefined, false],
    ]);
  });

  test('does not call a disk broken that stood still for a moment, and does one that goes on doing so', async () => {
    const outbox = page();
    const probes = ['slow', undefined, 'slow', 'slow'] as const;
    let at = 0;
    nextProbe = () => probes[at++];
    await stand.time.wait(outbox.probe());
    expect(outbox.snapshot().fault).toBeUndefined();
    await stand.time.wait(outbox.probe());
    expect(outbox.snapshot().fault).toBe('slow');
    expect(at).toBe(4);
  });

  test('equals the store again after every step of a punch’s life', async () => {
    await stand.put(waitingPunch());
    const outbox = page();
    await stand.time.wait(outbox.wake('start'));
    await stand.time.advance(100);
    expect(outbox.snapshot().counts).toEqual(await stand.time.wait(stand.queue.counts()));
    expect(outbox.snapshot()).toMatchObject({ counts: { waiting: 0 }, listed: [] });
  });
});

describe('waking the sender', () => {
  test('is left to the worker where it answers', async () => {
    await stand.put(waitingPunch());
    await stand.time.wait(page(worker({ answers: true })).wake('online'));
    expect(toldWorker).toEqual([{ type: 'drain', why: 'online' }]);
    expect(stand.posted()).toEqual([]);
  });

  test('falls to the page where the worker does not answer within three seconds', async () => {
    await stand.put(waitingPunch());
    const work = page(worker({ answers: false })).wake('online');
    await stand.time.advance(2_999);
    expect(stand.posted()).toEqual([]);
    await stand.time.advance(1);
    await stand.time.wait(work);
    expect(stand.posted()).toHaveLength(1);
  });

  test('falls to the page where there is no worker, or its registration cannot be read', async () => {
    await stand.put(waitingPunch());
    await stand.time.wait(page().wake('start'));
    expect(stand.posted()).toHaveLength(1);
    const broken = { getRegistration: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    await stand.put(waitingPunch());
    // The outbox needs no more of a container than this.
    await stand.time.wait(page(broken as unknown as ServiceWorkerContainer).wake('start'));
    expect(stand.posted()).toHaveLength(2);
  });

  test('with a storage that fails says so in the picture and throws nothing', async () => {
    const outbox = page();
    await stand.time.settle();
    stand.time.tasksLeft = 0;
    const work = outbox.wake('start');
    await stand.time.advance(10_000);
    expect(outbox.snapshot().fault).toBe('slow');
    stand.time.tasksLeft = undefined;
    await stand.time.wait(work);
  });
});

describe('a page', () => {
  test('tells the worker of each tap, and asks to be taken back where it is past it', async () => {
    const past = page(worker({ answers: true }));
    await past.tellTap('an-id', 7);
    expect(await past.isControlled()).toBe(false);
    expect(toldWorker).toEqual([{ type: 'tapped', id: 'an-id', deadlineMs: 7 }, { type: 'claim' }]);
    expect(await page(worker({ answers: true, controls: true })).isControlled()).toBe(true);
    expect(await page().isControlled()).toBe(false);
  });

  test('lets go what waited for a sign-in, and wakes the sender only where there was something', async () => {
    const outbox = page();
    await stand.put(heldPunch('sign-in', { principal: 'q' }));
    await stand.time.wait(outbox.signedIn('p'));
    expect(stand.posted()).toEqual([]);
    await stand.time.wait(outbox.signedIn('q'));
    expect(stand.posted()).toHaveLength(1);
    expect(stand.news).toContain('changed-many');
  });

  test('has a refused punch tried again', async () => {
    const refused = refusedPunch();
    await stand.put(refused);
    await stand.time.wait(page().retry(refused.id));
    expect(await stand.get(refused.id)).toMatchObject({ state: 'sent' });
    expect(stand.news.slice(0, 2)).toEqual(['waiting', 'sending']);
  });
});
