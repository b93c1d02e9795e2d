import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { DRAWN, hashPassword } from '../access/password-hash.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { START_MS, type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal } from '../fixtures/test-terminal.ts';
import { listen } from '../listen.ts';
import { runCommand } from './run-command.ts';

const PLAIN = { host: '127.0.0.1', port: 0, tls: undefined, trustedProxies: 0 };

let server: TestServer;
let environment: Record<string, string>;

beforeEach(async () => {
  server = await testServer();
  const { port, stop } = await listen(server.app, PLAIN, () => undefined);
  environment = { KIOSK_URL: `http://127.0.0.1:${port}`, KIOSK_TOKEN: server.administrator };
  return async () => {
    await stop();
    await server.store.destroy();
  };
});

function run(...args: readonly string[]) {
  return runCommand(args, { environment, readPassword: async () => 'correct horse' });
}

async function refusal(...args: readonly string[]) {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
  return error instanceof Error && 'exitCode' in error ? [error.exitCode, error.message] : error;
}

test('people are added, named, moved, known and let go', async () => {
  expect(await run('people', 'add', '--first', 'Anora', '--last', 'K', '--location', '368')).toBe(
    'Added person 78671.',
  );
  await run('people', 'edit', '78671', '--last', 'Karimova');
  expect(await run('people', 'pin', '78671')).toMatch(
    /^The PIN of person 78671 is \d{4}; it is not shown again\.$/,
  );
  expect(await run('people', 'badge', '78671', '--content', '336')).toBe('Added badge 1 of person 78671.');
  await run('locations', 'add', '--title', 'Склад', '--lat', '41.3', '--lon', '69.2', '--radius', '50');
  expect(await run('people', 'move', '78671', '--location', '369')).toContain('location 369 from now on');
  expect((await run('people', 'list')).split('\n').filter((line) => line.startsWith('78671'))).toEqual([
    expect.stringMatching(/^78671 {3}Anora Karimova +369 Склад +yes +1 +no +–$/),
  ]);
  await run('people', 'badge', '78671', '--remove', '1');
  await run('people', 'pin', '78671', '--remove');
  await run('people', 'leave', '78671');
  expect(await run('people', 'list')).not.toContain('78671');
  expect(await run('people', 'list', '--left')).toMatch(/^78671 .* 2026-03-02$/m);
});

test('a photo is read from a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const file = join(folder, 'face.jpg');
  writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  expect(await run('people', 'photo', '78667', file)).toBe('Person 78667 has a photo.');
  expect(await run('people', 'photo', '78667', '--remove')).toBe('Person 78667 has no photo any more.');
  rmSync(folder, { recursive: true });
  expect(await refusal('people', 'photo', '78667', file)).toEqual([2, `The file ${file} cannot be read.`]);
});

test('a terminal is enrolled by a link, drawn as a code too, or by eight digits', async () => {
  const said = await run('enrol', 'terminal', '--location', '368', '--name', 'Door');
  expect(said).toMatch(/^[█▀▄ \n]{300,}\n\nOpen once, until 2026-03-02 04:15 UTC:\n/);
  expect(said).toMatch(new RegExp(`\n${environment.KIOSK_URL}/#enrol=[\\w-]{43}\n`));
  expect(said).toMatch(/2026-03-02 04:15 UTC: [0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await run('enrol', 'personal', '78667')).toContain('Open once, until 2026-03-03 04:00 UTC');
});

test('devices are listed, named and revoked, and what they bring then is taken or refused', async () => {
  await enrolTestTerminal(server, SECRET_KEY);
  const device = await enrolTestDevice(server, 78_667);
  const { device: id } = device.keys.chain;
  await run('devices', 'rename', id, 'Phone');
  expect(await run('devices', 'list')).toMatch(new RegExp(`^${id} +personal +Phone +Второй этаж`, 'm'));
  const taps = [1, 2].map((minute) => device.next({ claim: { instantMs: START_MS - minute * 60_000 } }));
  await run('devices', 'revoke', id);
  expect(await run('devices', 'list')).toMatch(new RegExp(`^${id} +revoked`, 'm'));
  for (const tap of taps) await device.post(tap);
  const waiting = (await run('quarantine', 'list')).split('\n').slice(1);
  const [first = '', second = ''] = waiting.map((line) => line.split(' ')[0] ?? '');
  expect(await run('quarantine', 'take', first)).toBe(`Punch ${first} is taken.`);
  expect(await run('quarantine', 'refuse', second)).toBe(`Punch ${second} is refused.`);
  expect(await run('quarantine', 'list')).toBe('None.');
});

test('a policy is shown, set and taken back', async () => {
  expect(await run('policy', 'show')).toMatch(/^outside +mark$/m);
  const set = await run(
    'policy',
    'set',
    '--outside',
    'refuse',
    '--undo',
    '0',
    '--list',
    'with-pin',
    '--nfc',
    'no',
  );
  expect(set).toMatch(
    /^undo +0 s\n[\s\S]*^outside +refuse\nlist +with-pin\n[\s\S]*^nfc +no\n[\s\S]*^version +1$/m,
  );
  expect(await run('policy', 'set', '--location', '368', '--photos', 'no')).toMatch(
    /^photos +no\nversion +2$/m,
  );
  expect(await run('policy', 'reset', '--location', '368')).toMatch(/^photos +yes\nversion +1$/m);
});

test('somebody signs in instead of bringing a token, with a password that was given out here', async () => {
  await server.store
    .updateTable('accounts')
    .set({ password_hash: await hashPassword('correct horse', DRAWN) })
    .execute();
  delete environment.KIOSK_TOKEN;
  expect(await run('locations', 'list', '--email', 'administrator@sample.invalid')).toContain('Второй этаж');
  expect(await refusal('locations', 'list')).toEqual([2, expect.stringContaining('KIOSK_TOKEN')]);
});

test('accounts are added and get other passwords', async () => {
  const added = await run(
    'accounts',
    'add',
    '--mail',
    'Aziz@b.cd',
    '--role',
    'employee',
    '--person',
    '78667',
  );
  expect(added).toMatch(/^Added account Aziz@b\.cd with the password [\w-]{16}; /);
  expect(await run('accounts', 'list')).toMatch(/^aziz@b\.cd +employee +78667$/m);
  expect(await run('accounts', 'password', 'AZIZ@b.cd')).toMatch(
    /^The password of aziz@b\.cd is [\w-]{16}; /,
  );
  expect(await refusal('accounts', 'password', 'x@y.z')).toEqual([1, 'There is no account x@y.z.']);
});

test('a program gets a secret of its own, which works until it is revoked', async () => {
  const added = await run('clients', 'add', 'administrator@sample.invalid', '--name', 'Payroll');
  const [, client_id = '', client_secret = ''] =
    /client_id (\w+) with client_secret ([\w-]+);/.exec(added) ?? [];
  const token = () =>
    server.app.request('/v1/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret }),
    });
  expect((await token()).status).toBe(200);
  await run('clients', 'revoke', client_id);
  expect(await run('clients', 'list')).toMatch(/^\w+ +Payroll +administrator@sample\.invalid +revoked$/m);
  expect((await token()).status).toBe(401);
  expect(await server.store.selectFrom('api_tokens').select('family').execute()).toEqual([{ family: null }]);
});

test('a company says how it writes its names', async () => {
  expect(await run('company', 'set', '--names', 'lastfm')).toMatch(/Asia\/Tashkent +lastfm +24 +ru$/);
  expect(await run('people', 'list')).toContain('Образцова МП');
  expect(await run('company', 'show')).toContain('lastfm');
});

test.each([
  [['people'], 2, 'There is no command people; try help.'],
  [['people', 'list', '--nope'], 2, 'Use it as: people list [--left]'],
  [['people', 'leave'], 2, 'Say which person.'],
  [['people', 'leave', 'x'], 2, 'person must be a whole number, and "x" is none.'],
  [['people', 'add', '--first', 'A'], 2, 'Say --location.'],
  [['people', 'leave', '1'], 1, 'There is no such person.'],
  [['people', 'badge', '78667', '--content', ''], 1, expect.stringMatching(/^content is not valid: .*\.$/)],
  [
    ['accounts', 'add', '--mail', 'a@b.cd', '--role', 'boss'],
    2,
    expect.stringContaining('--role is administrator'),
  ],
  [['policy', 'set', '--pin', 'maybe'], 2, '--pin is yes or no.'],
  [['policy', 'set', '--undo', '16'], 1, expect.stringContaining('undoSeconds 0 to 15')],
])('%j ends in one sentence and its exit code', async (args, exitCode, message) => {
  expect(await refusal(...args)).toEqual([exitCode, message]);
});

test('says where it looked for a server, and when it is none', async () => {
  environment.KIOSK_TOKEN = 'wrong';
  expect(await refusal('people', 'list')).toEqual([1, 'The access token is not known.']);
  environment.KIOSK_URL = 'http://127.0.0.1:1';
  expect(await refusal('people', 'list')).toEqual([1, expect.stringContaining('at http://127.0.0.1:1')]);
  environment.KIOSK_URL = 'ftp://x';
  expect(await refusal('people', 'list')).toEqual([2, expect.stringContaining('KIOSK_URL')]);
});

test('names that would steer a terminal are shown as they are', async () => {
  // Neither this program nor the API would take the first one.
  await server.store
    .updateTable('employees')
    .set({ first_name: 'A\u001b[2J', last_name: '\u202eB' })
    .where('id', '=', 78_667)
    .execute();
  expect(await run('people', 'list')).toContain('A\u{fffd}[2J \u{fffd}B');
});

test('help names every command', async () => {
  expect(await run('help')).toMatch(/people pin PERSON[\s\S]*enrol terminal[\s\S]*quarantine refuse/);
});

test("the PIN of the terminals' settings is set, drawn and taken away, and reaches the roster as a tag", async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  expect(await run('policy', 'set', '--admin-pin', '804173', '--undo', '3')).toContain(
    'The PIN that opens the settings of these terminals is 804173; it is not shown again.',
  );
  expect((await terminal.roster()).adminPinTags).toEqual([terminal.adminPinTag('804173')]);
  expect(await refusal('policy', 'set', '--admin-pin', '123456')).toEqual([1, expect.any(String)]);
  expect(await refusal('policy', 'set', '--admin-pin', '8041')).toEqual([1, expect.any(String)]);
  const drawn = await run('policy', 'set', '--location', '368', '--admin-pin', 'new');
  const pin = /is (\d{6});/.exec(drawn)?.[1] ?? '';
  expect((await terminal.roster()).adminPinTags).toContain(terminal.adminPinTag(pin));
  await run('policy', 'set', '--admin-pin', 'none');
  expect((await terminal.roster()).adminPinTags).toEqual([terminal.adminPinTag(pin)]);
  const log = await server.store.selectFrom('audit_log').select(['act', 'detail']).execute();
  expect(log.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['admin-pin.set', 'admin-pin.remove', 'policy.change']),
  );
  expect(JSON.stringify(log)).not.toMatch(new RegExp(`804173|${pin}`));
});

test('a device that lost its cookie is enrolled again as itself, a revoked one never', async () => {
  const terminal = await enrolTestTerminal(server, SECRET_KEY);
  const device = terminal.principal;
  const shown = await run('enrol', 'again', device);
  const [, code = ''] = /#enrol=([\w-]+)/.exec(shown) ?? [];
  const response = await server.app.request('/kiosk/enrolments', {
    method: 'POST',
    body: JSON.stringify({ code, attempt: randomUUID() }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({
    kind: 'terminal',
    principal: device,
    chain: { device, key: terminal.keys.chain.key },
  });
  expect((await terminal.ask('/kiosk/session')).status).toBe(401);
  await run('devices', 'revoke', device);
  expect(await refusal('enrol', 'again', device)).toEqual([1, expect.stringContaining('revoked')]);
  expect(await refusal('enrol', 'again', 'nobody')).toEqual([1, expect.any(String)]);
});

test('the audit log says who did what, the newest first, page by page', async () => {
  for (let number = 1; number <= 101; number++) await run('people', 'edit', '78667', '--last', `N${number}`);
  const newest = await run('audit', 'list');
  expect(newest).toMatch(
    /^NUMBER +WHEN +WHO +DID +WITH\n101 .* administrator@sample\.invalid +person\.\w+ .*78667/,
  );
  expect(newest).toMatch(/\nThere is more: --before 2$/);
  expect(await run('audit', 'list', '--before', '2')).toMatch(/^NUMBER.*\n1 .*$/);
});

test('what decides who is let in takes a password that was just given, once the account has one', async () => {
  await server.store
    .updateTable('accounts')
    .set({ password_hash: await hashPassword('correct horse', DRAWN) })
    .execute();
  const add = ['clients', 'add', 'administrator@sample.invalid', '--name', 'Payroll'];
  const dangerous = [
    add,
    ['accounts', 'add', '--mail', 'second@sample.invalid', '--role', 'observer'],
    ['accounts', 'password', 'administrator@sample.invalid'],
    ['policy', 'set', '--admin-pin', 'new'],
  ];
  for (const words of dangerous) {
    expect(await refusal(...words)).toEqual([1, expect.stringContaining('sign in again')]);
  }
  const email = ['--email', 'administrator@sample.invalid'];
  expect(await run(...add, ...email)).toContain('Added client_id');
  expect(await run('accounts', 'sign-ins', 'administrator@sample.invalid')).toMatch(
    /^RENEWED.*\n2026-03-02T.*$/,
  );
  await run('accounts', 'sign-out', 'administrator@sample.invalid');
  expect(await run('accounts', 'sign-ins', 'administrator@sample.invalid')).toBe('None.');
});
