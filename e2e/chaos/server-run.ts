import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type DatabaseAddress, parseDatabaseAddress } from '../../src/server/store/database-address.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { type PostgresServer, startPostgres } from '../fixtures/postgres-server.ts';
import { startServer } from '../fixtures/server-process.ts';
import { randomOf } from './random.ts';

const SENDERS = 16;
const PEOPLE = [78_666, 78_667, 78_668, 78_669, 78_670];
const START_MS = Date.parse('2026-01-01T00:00:00Z');
const KILLS = 3;

/** What one run came to. */
export interface ServerRun {
  readonly acknowledged: number;
  readonly recorded: number;
  readonly faults: readonly string[];
}

/** Where the runs keep their records. */
export interface ServerGround {
  readonly newDatabase: () => Promise<string>;
  /** A PostgreSQL that dies reads all of them again when it starts. */
  readonly dropDatabase: (url: string) => Promise<void>;
  /** On PostgreSQL it dies as well now and then. */
  readonly postgres: PostgresServer | undefined;
  readonly remove: () => Promise<void>;
}

/** A place for runs on SQLite, or on a PostgreSQL of their own. */
export async function serverGround(kind: DatabaseAddress['kind']): Promise<ServerGround> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-chaos-'));
  const postgres = kind === 'postgres' ? await startPostgres(true) : undefined;
  let count = 0;
  const newDatabase = async () => {
    const name = `run${count++}`;
    if (!postgres) return `file:${folder}/${name}/kiosk.sqlite`;
    await query(postgres.url, `create database ${name}`);
    return postgres.url.replace(/[^/]*$/, name);
  };
  const dropDatabase = async (url: string) => {
    if (postgres) await query(postgres.url, `drop database ${url.replace(/.*\//, '')} with (force)`);
  };
  const remove = async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  };
  return { newDatabase, dropDatabase, postgres, remove };
}

async function query(url: string, words: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(words);
  await client.end();
}

/**
 * Kills the server in the middle of its work, several times over one database, while many send punches and repeat what
 * was not acknowledged. Every acknowledged punch must be there, each punch once, and each repeat answered like the first.
 */
export async function serverRun(ground: ServerGround, seed: number): Promise<ServerRun> {
  const random = randomOf(seed);
  const environment = {
    DATABASE_URL: await ground.newDatabase(),
    SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const answers = new Map<number, string>();
  const faults: string[] = [];
  let sent = 0;
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const server = await startServer(['src/server/main.ts'], environment);
    const post = poster(server.port, server.token, answers, faults);
    const last = kill === KILLS;
    const due = Array.from({ length: sent }, (_, number) => number).filter(
      (number) => last || !answers.has(number),
    );
    let stopped = false;
    const senders = Array.from({ length: SENDERS }, async () => {
      for (;;) {
        const number = due.shift() ?? (last || stopped ? undefined : sent++);
        if (number === undefined || !(await post(number))) return;
      }
    });
    if (!last) {
      // No clock decides: the kill falls after so many answers more, in the middle of whatever is under way then.
      await untilAnswered(answers, answers.size + 1 + random.below(200));
      if (ground.postgres && random.below(4) === 0) await ground.postgres.crash();
      stopped = true;
      await server.kill();
    }
    await Promise.all(senders);
    if (last) await server.stop();
  }
  const recorded = await recordedKeys(environment.DATABASE_URL, faults);
  await ground.dropDatabase(environment.DATABASE_URL);
  for (const number of answers.keys()) {
    if (!recorded.has(keyOf(number))) faults.push(`${keyOf(number)} was acknowledged and is not there`);
  }
  if (recorded.size !== sent) faults.push(`${sent} punches were sent and ${recorded.size} recorded`);
  return { acknowledged: answers.size, recorded: recorded.size, faults };
}

/** Posts a punch; says whether the server still answers. */
function poster(port: number, token: string, answers: Map<number, string>, faults: string[]) {
  return async (number: number): Promise<boolean> => {
    const eventTime = new Date(START_MS - Math.floor(number / PEOPLE.length) * 1000).toISOString();
    const body = JSON.stringify({
      location_id: 368,
      employee_id: PEOPLE[number % PEOPLE.length],
      event_time: eventTime.slice(0, 19).replace('T', ' '),
    });
    try {
      const response = await fetch(`http://127.0.0.1:${port}/v1/times/clockin`, {
        method: 'POST',
        body,
        headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': keyOf(number) },
      });
      const text = await response.text();
      if (response.status === 503) return true;
      if (response.status !== 200) faults.push(`${keyOf(number)} was answered ${response.status}: ${text}`);
      const former = answers.get(number);
      if (former !== undefined && former !== text) faults.push(`${keyOf(number)} was answered in two ways`);
      answers.set(number, text);
      return true;
    } catch {
      // The connection died with the server: nobody knows what became of this one.
      return false;
    }
  };
}

function keyOf(number: number): string {
  return `chaos-${number}`;
}

async function untilAnswered(answers: ReadonlyMap<number, string>, count: number): Promise<void> {
  while (answers.size < count) await new Promise((wake) => setTimeout(wake, 1));
}

async function recordedKeys(url: string, faults: string[]): Promise<ReadonlySet<string>> {
  const address = parseDatabaseAddress(url);
  if (!address) throw new Error(`${url} names no database`);
  const store = await openStore(address);
  const rows = await store
    .selectFrom('idempotency_keys')
    .innerJoin('punches', 'punches.id', 'idempotency_keys.punch_id')
    .select(['key', 'punches.id'])
    .execute();
  const punches = await store.selectFrom('punches').select('id').execute();
  await store.destroy();
  if (new Set(rows.map(({ id }) => id)).size !== punches.length)
    faults.push('A punch is there twice, or without its key');
  return new Set(rows.map(({ key }) => key));
}
