import { type ServerProcess, startServer } from '../fixtures/server-process.ts';
import { benchPunches } from './bench-punches.ts';
import { type LoadResult, runLoad } from './load.ts';
import { median } from './median.ts';

const OURS = 'src/server/main.ts';
const WARM_UP_SECONDS = 3;
const CONTENDER = 'e2e/bench/contender.ts';

/** How the contest is run. */
export interface Contest {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** A fresh database's URL of the kind, for each call. */
  readonly databaseUrl: (kind: 'sqlite' | 'postgres') => Promise<string>;
}

interface Entry {
  readonly name: string;
  readonly server: ServerProcess;
  readonly next: () => string;
  readonly results: LoadResult[];
  /** Processor time of the server's process. */
  readonly cpuMicroseconds: number[];
}

/**
 * Measures the contenders side by side: in each round every one has its turn, so that a busy moment of the machine falls
 * on all. Gives the table, and whether the goals were met.
 */
export async function serverContest(
  contest: Contest,
): Promise<{ readonly lines: string[]; readonly held: boolean }> {
  const entries = await startAll(contest);
  try {
    for (let round = 0; round < contest.rounds; round += 1) {
      for (const entry of entries) {
        // What is not compiled yet is slow in every server alike, and in none of them after its first second.
        if (round === 0) await measure({ ...contest, seconds: WARM_UP_SECONDS }, entry);
        const before = entry.server.cpuSeconds();
        const result = await measure(contest, entry);
        entry.results.push(result);
        entry.cpuMicroseconds.push(((entry.server.cpuSeconds() - before) / result.answered) * 1e6);
      }
    }
  } finally {
    for (const { server } of entries) await server.kill();
  }
  const rate = (name: string) => median(resultsOf(entries, name).map(({ perSecond }) => perSecond));
  const p99 = (name: string) => median(resultsOf(entries, name).map(({ p99Ms }) => p99Ms));
  const lines = entries.map(({ name, results, cpuMicroseconds }) => {
    const refused = results.reduce((sum, result) => sum + result.refused, 0);
    const p50 = median(results.map(({ p50Ms }) => p50Ms));
    return [
      name.padEnd(34),
      `${rate(name).toFixed(0).padStart(7)}/s`,
      `p50 ${p50.toFixed(1)} ms`,
      `p99 ${p99(name).toFixed(1)} ms`,
      `${median(cpuMicroseconds).toFixed(0)} µs of processor each`,
      refused > 0 ? `${refused} NOT 200` : '',
    ].join('  ');
  });
  let held = entries.every(({ results }) => results.every(({ refused }) => refused === 0));
  for (const [store, goal] of [
    ['SQLite', 5],
    ['PostgreSQL', 2],
  ] as const) {
    const times = rate(`clock-in, ${store}`) / rate(`naive, ${store}`);
    const calm = p99(`clock-in, ${store}`) <= p99(`naive, ${store}`);
    const met = times >= goal && calm;
    held &&= met;
    lines.push(
      `${met ? 'held  ' : 'MISSED'} ${store}: ${times.toFixed(1)} × naive (goal ${goal}), p99 ${calm ? 'no worse' : 'WORSE'}`,
    );
  }
  return { lines, held };
}

function resultsOf(entries: readonly Entry[], name: string): readonly LoadResult[] {
  return entries.find((entry) => entry.name === name)?.results ?? [];
}

async function startAll({ databaseUrl }: Contest): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const add = (name: string, server: ServerProcess, token: string) =>
    entries.push({ name, server, next: benchPunches(token), results: [], cpuMicroseconds: [] });
  add('node:http, no more', await startServer([CONTENDER, 'http'], {}), 'x');
  add('Hono and validation, no store', await startServer([CONTENDER, 'hono'], {}), 'x');
  for (const [kind, store] of [
    ['sqlite', 'SQLite'],
    ['postgres', 'PostgreSQL'],
  ] as const) {
    const naiveUrl = await databaseUrl(kind);
    // Its own server fills the naive one's database with the sample company, and leaves.
    const filler = await startServer([OURS], { DATABASE_URL: naiveUrl });
    await filler.stop();
    const naive = await startServer([CONTENDER, 'naive'], { DATABASE_URL: naiveUrl });
    add(`naive, ${store}`, naive, filler.token);
    const ours = await startServer([OURS], { DATABASE_URL: await databaseUrl(kind) });
    add(`clock-in, ${store}`, ours, ours.token);
  }
  return entries;
}

function measure({ seconds, connections }: Contest, { server, next }: Entry): Promise<LoadResult> {
  const endsAt = performance.now() + seconds * 1000;
  return runLoad({
    port: server.port,
    connections,
    next: () => (performance.now() < endsAt ? next() : undefined),
  });
}
