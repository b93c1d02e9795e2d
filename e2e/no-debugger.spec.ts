import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_ARGS } from './checks/browser-args.ts';
import { Kiosk } from './fixtures/kiosk.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

const FAULT = { kind: 'answer', status: 500 } as const;

test('a browser that no debugger keeps awake sends what it kept, judged by the server alone', async ({
  playwright,
  launchOptions,
  server,
  front,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-raw-'));
  // Tapped with a debugger's help, for nobody else can press a button.
  front.fail({ kind: 'cut' });
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    locale: 'en-GB',
  });
  const kiosk = new Kiosk(context.pages()[0] ?? (await context.newPage()), front.origin);
  await kiosk.open(server.enrolmentPath);
  await kiosk.clockIn.click();
  await kiosk.shows('Kept on this device');
  await kiosk.showsWaiting(1);
  await context.close();
  expect(await server.punches()).toEqual([]);
  front.heal();
  front.failNext(FAULT, FAULT, FAULT);
  front.posts.length = 0;

  const executable = launchOptions.executablePath ?? playwright.chromium.executablePath();
  const raw = spawn(
    executable,
    ['--headless=new', '--no-sandbox', ...BROWSER_ARGS, `--user-data-dir=${profile}`, front.origin],
    { stdio: 'ignore' },
  );
  try {
    await expect.poll(() => server.punches(), { timeout: 50_000 }).toHaveLength(1);
    expect(front.posts.length).toBeGreaterThanOrEqual(4);
    expect(new Set(front.posts.map((post) => post.body)).size).toBe(1);
  } finally {
    const ended = once(raw, 'exit');
    raw.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
