import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../fixtures/postgres-server.ts';
import { serverContest } from './server-contest.ts';
import { serverGrowth } from './server-growth.ts';
import { serverMemory } from './server-memory.ts';
import { serverRush } from './server-rush.ts';

const PUNCHES_EACH = 50;

/** How large the measurement is. */
export interface ServerBench {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** Punches that lie in the table before. */
  readonly rows: number;
  /** Terminals that come back at once, each with fifty punches. */
  readonly terminals: number;
  /** Punches over which memory must stay flat. */
  readonly punches: number;
}

/** Measures the server on both stores. Says each line as it is known; gives whether every goal was met. */
export async function serverBench(bench: ServerBench, say: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const postgres = await startPostgres(true);
  let databases = 0;
  const databaseUrl = async (kind: 'sqlite' | 'postgres') => {
    const name = `bench${databases++}`;
    if (kind === 'sqlite') return `file:${folder}/${name}/kiosk.sqlite`;
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return postgres.url.replace(/[^/]*$/, name);
  };
  try {
    say(
      `${bench.connections} connections, ${bench.rounds} rounds of ${bench.seconds} s each, client on the same machine`,
    );
    const contest = await serverContest({ ...bench, databaseUrl });
    for (const line of contest.lines) say(line);
    let held = contest.held;
    for (const kind of ['sqlite', 'postgres'] as const) {
      const rush = { terminals: bench.terminals, punchesEach: PUNCHES_EACH };
      const urls = { empty: await databaseUrl(kind), full: await databaseUrl(kind) };
      for (const run of [
        async () => serverRush(await databaseUrl(kind), rush),
        async () => serverMemory(await databaseUrl(kind), bench),
        () => serverGrowth(urls, bench),
      ]) {
        const result = await run();
        say(result.line);
        held &&= result.held;
      }
    }
    return held;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}
