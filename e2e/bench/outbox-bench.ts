import { Front } from '../fixtures/front.ts';
import { KioskServer } from '../fixtures/kiosk-server.ts';
import { BenchDevice } from './bench-device.ts';
import { median } from './median.ts';
import type { Seed } from './seed-store.ts';

const STORES: readonly (Seed & { readonly name: string })[] = [
  { name: 'empty store', count: 0, state: 'waiting' },
  { name: '1,000 waiting', count: 1_000, state: 'waiting' },
  { name: '100,000 waiting', count: 100_000, state: 'waiting' },
  { name: '100,000 recorded', count: 100_000, state: 'sent' },
];
const GOAL = 1.5;
const TAPS = 40;
/** One round over all stores takes more than half of the five seconds within which two taps in one direction are one. */
const REST_MS = 650;
const POSTS = 60;
const BACKLOG = 10_000;
const DRAINED_WITHIN_MS = 30 * 60_000;

/** Measures the outbox in real browsers against the real server; gives whether the goals hold. */
export async function outboxBench(executablePath: string, say: (line: string) => void): Promise<boolean> {
  const server = new KioskServer();
  await server.start();
  const front = new Front(() => server.origin);
  await front.listen();
  const devices: BenchDevice[] = [];
  const device = async (person: string) => {
    const enrolmentPath = await server.addPersonPath(person);
    const one = new BenchDevice({ executablePath, origin: front.origin, enrolmentPath });
    devices.push(one);
    await one.start();
    return one;
  };
  try {
    const held = await accept(front, device, say);
    await Promise.all(devices.splice(0).map((one) => one.remove()));
    const drained = await send(server, front, await device('Online Person'), say);
    return held && drained;
  } finally {
    await Promise.all(devices.map((one) => one.remove()));
    await front.close();
    await server.remove();
  }
}

/** Taps in turn on devices whose stores differ, with no way to the server for punches. */
async function accept(
  front: Front,
  device: (person: string) => Promise<BenchDevice>,
  say: (line: string) => void,
): Promise<boolean> {
  front.fail({ kind: 'cut' });
  const places: { name: string; device: BenchDevice; times: number[] }[] = [];
  for (const { name, ...seed } of STORES) {
    const one = await device(`Bench ${name}`);
    await one.tap('Clock in');
    await one.page.getByRole('contentinfo').getByText('waiting').waitFor();
    // The punch is the pattern of all others once it is frozen and was tried.
    await one.page.waitForTimeout(3_000);
    await one.seed(seed);
    await one.tap('Clock out');
    places.push({ name, device: one, times: [] });
    say(`ready: ${name}`);
  }
  for (let tap = 0; tap < TAPS; tap += 1) {
    for (const { device: one, times } of places) {
      times.push(await one.tap(tap % 2 === 0 ? 'Clock in' : 'Clock out'));
      await one.page.waitForTimeout(REST_MS);
    }
  }
  const base = median(places[0]?.times ?? []);
  say(`\n${TAPS} taps each, in turn, until the screen says “kept” (strict write complete, server cut off)`);
  let held = true;
  for (const { name, device: one, times } of places) {
    const ratio = median(times) / base;
    const worst = Math.max(...times).toFixed(0);
    held &&= ratio <= GOAL;
    const heap = (await one.heapMiB()).toFixed(1);
    say(
      `  ${name.padEnd(18)} median ${median(times).toFixed(1)} ms   longest ${worst} ms   ratio ${ratio.toFixed(2)}   page ${heap} MiB`,
    );
  }
  say(`  goal: no ratio above ${GOAL}: ${held ? 'held' : 'MISSED'}`);
  return held;
}

/** Posts through the worker and past it in turn, then lets a backlog go out, and counts at the server. */
async function send(
  server: KioskServer,
  front: Front,
  device: BenchDevice,
  say: (line: string) => void,
): Promise<boolean> {
  front.fail({ kind: 'cut' });
  front.posts.length = 0;
  await device.tap('Clock in');
  while (front.posts.length === 0) await device.page.waitForTimeout(100);
  await device.page.waitForTimeout(1_000);
  const pattern = front.posts.at(-1)?.body ?? '';
  const ids = await device.seed({ count: BACKLOG, state: 'waiting' });

  front.heal();
  const startedMs = performance.now();
  await device.page.evaluate(() => dispatchEvent(new Event('online')));
  let heap = 0;
  let recorded = 0;
  while (recorded < BACKLOG + 1 && performance.now() - startedMs < DRAINED_WITHIN_MS) {
    await device.page.waitForTimeout(2_000);
    heap = Math.max(heap, await device.heapMiB());
    recorded = await recordedBy(server);
  }
  const seconds = (performance.now() - startedMs) / 1_000;
  const times = new Map<string, number>();
  for (const { kiosk } of await server.punches()) times.set(kiosk.id, (times.get(kiosk.id) ?? 0) + 1);
  const once = ids.filter((id) => times.get(id) === 1).length;

  const [through, past]: [number[], number[]] = [[], []];
  for (let post = 0; post < POSTS; post += 1) {
    const backMs = (BACKLOG + 10 + post) * 10_000;
    // Each way first in turn, and each time in quiet: the worker still tidies up when its answer is there.
    const ways = [through, past];
    for (const way of post % 2 === 0 ? ways : ways.toReversed()) {
      await device.page.waitForTimeout(REST_MS);
      way.push(await device.post(pattern, way === past ? backMs + 5_000 : backMs, way === past));
    }
  }
  const plainRate = 1_000 / median(past);
  const rate = BACKLOG / seconds;
  const added = median(through) - median(past);
  say(`\n${POSTS} online punches each way, in turn, until the receipt is there`);
  say(`  past the worker    median ${median(past).toFixed(1)} ms`);
  say(
    `  through the worker median ${median(through).toFixed(1)} ms   ratio ${(median(through) / median(past)).toFixed(2)}   adds ${added.toFixed(1)} ms`,
  );
  say(`\nA backlog of ${BACKLOG} punches of one person, one after the other`);
  say(
    `  ${seconds.toFixed(0)} s, ${rate.toFixed(0)} a second; plain requests in a row: ${plainRate.toFixed(0)} a second, ratio ${(rate / plainRate).toFixed(2)}`,
  );
  say(`  recorded by the server exactly once: ${once} of ${ids.length}; page at most ${heap.toFixed(1)} MiB`);
  return once === ids.length;
}

/** How many punches the server has. */
async function recordedBy({ store }: KioskServer): Promise<number> {
  const { count } = await store
    .selectFrom('punches')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
