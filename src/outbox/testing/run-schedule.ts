import { laneOf } from '../lanes.ts';
import { PunchDb } from '../punch-db.ts';
import { PunchQueue } from '../punch-queue.ts';
import { OPEN_STATES, type PunchRecord, type StoredPunch } from '../punch-record.ts';
import { fakeChannels } from './fake-channels.ts';
import { freshStorage } from './fresh-storage.ts';
import { ModelDevice } from './model-device.ts';
import { ModelServer } from './model-server.ts';
import type { Move, Schedule } from './moves.ts';
import { numbersOf } from './numbers-of.ts';
import { storeFaults } from './store-faults.ts';
import { VirtualTime } from './virtual-time.ts';

const HEARTBEAT_MS = 5_000;
/** Our own waits are over in five minutes, those that a server asked for in two. */
const RECOVERY_MS = 8 * 60_000;
/** A clock set back makes a wait longer, but not longer than a wait can be. */
const RECOVERY_AFTER_JUMP_MS = 3 * 3_600_000;

/** Plays a schedule, lets everything recover, and says what was not as it must be; nothing where all was well. */
export async function runSchedule({ seed, device: kind, losesNews, moves }: Schedule): Promise<string[]> {
  const time = new VirtualTime();
  const random = numbersOf(seed);
  time.install();
  freshStorage();
  fakeChannels(
    (run) => time.task(run),
    () => losesNews && random() < 0.3,
  );
  try {
    const server = new ModelServer(time, random);
    const device = new ModelDevice(time, server, random, kind);
    const beat = setInterval(() => {
      const { outbox } = device.page();
      if (outbox.snapshot().counts.waiting === 0) return;
      void device.wake('heartbeat').then(() => outbox.refresh());
    }, HEARTBEAT_MS);
    // News that is lost and a picture that cannot be read are mended by a later look.
    const seesAll = !losesNews && !moves.some(([move]) => move.do === 'storage' || move.do === 'hang');
    for (const [move, afterMs] of moves) {
      await play(move, device, server, time);
      if (move.do === 'look' && seesAll) server.violations.push(...(await screenFaults(device, time)));
      await time.advance(afterMs);
    }
    clearInterval(beat);
    const jumped = moves.some(([move]) => move.do === 'clock');
    const left = await recover(device, server, time, jumped ? RECOVERY_AFTER_JUMP_MS : RECOVERY_MS);
    if (!seesAll) await time.wait(device.page().outbox.refresh());
    left.push(...(await screenFaults(device, time)));
    const records = await everything(device, time);
    return [...server.violations, ...left, ...(await storeFaults(device, server, records, time))];
  } finally {
    time.uninstall();
  }
}

async function play(move: Move, device: ModelDevice, server: ModelServer, time: VirtualTime): Promise<void> {
  switch (move.do) {
    case 'tap':
      void device.tap(move.tap);
      return;
    case 'network':
      server.up = move.up;
      if (move.up) void device.wake('online');
      return;
    case 'trouble':
      return server.plan(move.troubles);
    case 'crash':
      return device[move.realm]().life.dieAfter(move.steps);
    case 'sleep': {
      const { life } = device[move.realm]();
      life.freeze();
      setTimeout(() => life.thaw(), move.ms);
      return;
    }
    case 'clock':
      device.wallOffsetMs += move.jumpMs;
      return;
    case 'wake':
      void device[move.realm]().drain(move.why);
      return;
    case 'sign-in': {
      server.principal = move.principal;
      const page = device.page();
      void page.attempt(page.outbox.signedIn(move.principal));
      return;
    }
    case 'storage':
      device[move.realm]().db.failures = move.failures;
      return;
    case 'hang':
      time.tasksLeft = move.tasks;
      setTimeout(() => {
        time.tasksLeft = undefined;
      }, move.ms);
      return;
    case 'update': {
      const worker = device.worker();
      void worker.drain('start');
      return;
    }
    case 'retry':
      if (move.forgiven) server.unwanted.clear();
      return retryAll(device);
    case 'look':
      return;
    case 'pass':
      return time.advance(move.ms);
  }
}

async function retryAll(device: ModelDevice): Promise<void> {
  const page = device.page();
  for (const { id, state } of page.outbox.snapshot().listed) {
    if (state === 'refused') void page.attempt(page.outbox.retry(id));
  }
}

/** Everybody signs in once more, nothing fails any longer, and the usual triggers come. */
async function recover(
  device: ModelDevice,
  server: ModelServer,
  time: VirtualTime,
  withinMs: number,
): Promise<string[]> {
  server.recover();
  await time.advance(6 * 60_000);
  time.tasksLeft = undefined;
  for (const realm of [device.page(), device.worker()]) {
    realm.db.failures = 0;
    realm.life.thaw();
    realm.life.dieAfter(Number.POSITIVE_INFINITY);
  }
  const page = device.page();
  await time.wait(page.queue.release('update'));
  for (const principal of ['p-1', 'p-2']) {
    server.principal = principal;
    void page.attempt(page.outbox.signedIn(principal));
    await time.advance(HEARTBEAT_MS);
    await emptied(principal, device, time, withinMs);
  }
  const open = await openOf(device, time);
  return open.map((record) => `${record.id} stays ${described(record)}`);
}

/** What the screen shows has to be what the store holds, at the latest a few moments after the last change. */
async function screenFaults(device: ModelDevice, time: VirtualTime): Promise<string[]> {
  let seen = '';
  for (let look = 0; look < 8; look += 1) {
    const { outbox, life } = device.page();
    if (life.frozen || time.tasksLeft !== undefined) return [];
    await time.advance(1_000);
    if (!life.alive) continue;
    const { counts } = outbox.snapshot();
    const db = new PunchDb();
    const stored = await time.wait(new PunchQueue(db).counts());
    db.close();
    if (JSON.stringify(counts) === JSON.stringify(stored)) return [];
    seen = `the screen shows ${JSON.stringify(counts)} for ${JSON.stringify(stored)}`;
  }
  return seen ? [seen] : [];
}

async function emptied(
  principal: string,
  device: ModelDevice,
  time: VirtualTime,
  withinMs: number,
): Promise<void> {
  const endMs = time.now() + withinMs;
  const { outbox } = device.page();
  for (let beats = 0; time.now() < endMs; beats += 1) {
    const open = await openOf(device, time);
    if (!open.some((record) => record.principal === principal)) return;
    void device.wake(beats === 2 ? 'online' : 'heartbeat');
    void outbox.refresh();
    await time.advance(beats < 20 ? HEARTBEAT_MS : 60_000);
  }
}

/** Every record that still has to get to the server. */
async function openOf(device: ModelDevice, time: VirtualTime): Promise<StoredPunch[]> {
  const open: ReadonlySet<PunchRecord['state']> = new Set(OPEN_STATES);
  return (await everything(device, time)).filter(({ state }) => open.has(state));
}

/** Every record of the store, in the order of the taps. */
async function everything(device: ModelDevice, time: VirtualTime): Promise<StoredPunch[]> {
  const { db } = device.page();
  const all = db.transact('readonly', (tx) => tx.objectStore('punches').getAll());
  return (await time.wait(all)).flatMap((record) =>
    record.seq === undefined ? [] : [{ ...record, seq: record.seq }],
  );
}

function described(record: StoredPunch): string {
  return `${record.state} in lane ${laneOf(record)}: ${JSON.stringify(record)}`;
}
