import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from './store/open-store.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');
const run = promisify(execFile);
// Each test starts real processes, several of them in a row.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let databaseUrl: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  databaseUrl = `file:${folder}/new/k.sqlite`;
  children = [];
  return () => {
    // None is left where the test went well.
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  };
});

function start(environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL: databaseUrl, ...environment },
  });
  children.push(child);
  let out = '';
  let errors = '';
  const ended = new Promise<number | null>((tell) => child.once('close', tell));
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((found, fail) => {
      const look = () => {
        const match = pattern.exec(out);
        if (match) found(match);
      };
      child.stdout.on('data', look);
      void ended.then((code) => fail(new Error(`The server ended with ${code}: ${out}${errors}`)));
      look();
    });
  return { child, ended, says, out: () => out, errors: () => errors };
}

test('prints its link and a curl command that works as it is, and stops cleanly on SIGTERM', async () => {
  const server = start();
  const [curl] = await server.says(/^curl [\s\S]*\}'$/m);
  const [, link] = await server.says(/^(http:\/\/localhost:\d+\/#enrol=[\w-]{43})$/m);
  expect(curl).toMatch(/Bearer [0-9a-f]{64}'/);
  expect(await (await fetch(new URL('/healthz', link))).json()).toEqual({ status: 'ok' });
  const { stdout } = await run('bash', ['-c', curl]);
  expect(JSON.parse(stdout)).toMatchObject({ event_time: '2017-09-12 15:22:19', location: { id: 368 } });
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.errors()).toBe('');
});

test('fills ip from the connection, and keeps its records over a restart', async () => {
  for (const _start of [1, 2]) {
    const server = start();
    const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
    const [, url = ''] = await server.says(/--url (\S+)/);
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ location_id: 368, event_time: '2020-01-01 08:00:00' }),
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
  }
  const store = await openStore(`${folder}/new/k.sqlite`);
  const rows = await store.selectFrom('punches').select(['ip', 'event_time']).execute();
  await store.destroy();
  expect(rows).toMatchObject([{ ip: '127.0.0.1', event_time: '2020-01-01 08:00:00' }]);
});

test('finishes a request that has begun when it is told to stop', async () => {
  const server = start();
  const [, token] = await server.says(/Bearer ([0-9a-f]{64})/);
  const [, url = ''] = await server.says(/--url (\S+)/);
  const body = JSON.stringify({ location_id: 368 });
  const sent = request(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Length': body.length, Expect: '100-continue' },
  });
  const answered = new Promise<number | undefined>((tell, fail) => {
    sent.once('response', (response) => tell(response.resume().statusCode));
    sent.once('error', fail);
  });
  const begun = new Promise((tell) => sent.once('continue', tell));
  sent.flushHeaders();
  await begun;
  server.child.kill('SIGTERM');
  await server.says(/^Stopping/m);
  sent.end(body);
  expect(await answered).toBe(200);
  expect(await server.ended).toBe(0);
});

test('answers a Host that is no host like every other error', async () => {
  const server = start();
  const [, port] = await server.says(/localhost:(\d+)/);
  const response = await new Promise<{ status: number | undefined; text: string }>((tell, fail) => {
    const sent = request({ port, host: '127.0.0.1', path: '/v1/x', headers: { Host: 'a b' } }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => tell({ status: answer.statusCode, text }));
    });
    sent.once('error', fail);
    sent.end();
  });
  expect(response.status).toBe(400);
  expect(JSON.parse(response.text)).toMatchObject({ code: 4000 });
  server.child.kill('SIGTERM');
  await server.ended;
});

test('names the origin that people open in the link', async () => {
  const server = start({ PUBLIC_URL: 'https://kiosk.example' });
  await server.says(/^https:\/\/kiosk\.example\/#enrol=[\w-]{43}$/m);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('says in one sentence that a port is taken', async () => {
  const first = start();
  const [, port = ''] = await first.says(/localhost:(\d+)/);
  const second = start({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use already.*\\n$`));
  expect(second.out()).toBe('');
  first.child.kill('SIGTERM');
  await first.ended;
});

test('lists what is wrong with its environment, without a stack trace', async () => {
  const server = start({ PORT: 'x', DATABASE_URL: 'postgres://db' });
  expect(await server.ended).toBe(1);
  expect(server.errors()).toMatch(/PORT must be[\s\S]*DATABASE_URL must be/);
  expect(server.errors()).not.toMatch(/^\s+at /m);
});

test('serves other machines from an empty database, which stays empty', async () => {
  const open = start({ HOST: '0.0.0.0', DATABASE_URL: `file:${folder}/empty.sqlite` });
  await open.says(/no sample company is served/);
  expect(open.out()).not.toContain('enrol=');
  open.child.kill('SIGTERM');
  expect(await open.ended).toBe(0);
});

test('refuses to serve the sample company to other machines', async () => {
  const sample = start();
  await sample.says(/#enrol=/);
  sample.child.kill('SIGTERM');
  await sample.ended;
  const refused = start({ HOST: '0.0.0.0' });
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toMatch(/^The database holds the sample company.*\n$/);
});

test('keeps its secret key beside the records, and says in one sentence when others may read it', async () => {
  const key = `${folder}/new/kiosk.key`;
  const server = start();
  await server.says(new RegExp(`^Its secret key is in ${key}`, 'm'));
  server.child.kill('SIGTERM');
  await server.ended;
  expect(statSync(key).mode & 0o777).toBe(0o600);
  chmodSync(key, 0o644);
  const refused = start();
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toBe(
    `Others may read the secret key ${key}: run chmod 600 on it, then start again.\n`,
  );
});
