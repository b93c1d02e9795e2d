import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from './checks/repository-root.ts';
import { expect, test } from './fixtures/kiosk-test.ts';

test('every answer carries the security headers, whatever it is', async ({ server, request }) => {
  const page = await (await request.get(`${server.origin}/`)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
  expect(assets.length).toBeGreaterThan(0);
  const paths = ['/', '/sw.js', '/manifest.webmanifest', '/v1/times/clockin', '/v1/nothing', ...assets];
  for (const path of [...paths, '/kiosk/session', '/kiosk/clock', '/healthz', '/nothing.js']) {
    const headers = (await request.get(`${server.origin}${path}`)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("connect-src 'self'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toContain('unsafe');
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('geolocation=(self)');
    expect(headers['permissions-policy'], path).toContain('camera=(self)');
  }
});

test('the worker that reads QR codes may compile WebAssembly, and nobody else may', async ({
  server,
  request,
}) => {
  const name = readdirSync(join(REPOSITORY_ROOT, 'dist/assets/terminal')).find((file) =>
    file.startsWith('qr-worker-'),
  );
  const headers = (await request.get(`${server.origin}/assets/terminal/${name}`)).headers();
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  );
});

test('the policy is in force: what a page of ours must not load is stopped', async ({ kiosk, watch }) => {
  watch.expect(/violates the following/);
  watch.expect(/^Error: CSP: /);
  const violated = await kiosk.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        new Image().src = 'https://elsewhere.invalid/pixel.png';
      }),
  );
  expect(violated).toBe('img-src');
});

test("no script reads the device's secret, and no other site sends it", async ({ kiosk, context }) => {
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(await kiosk.page.evaluate(() => document.cookie)).toBe('');
  const stored = await kiosk.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain(cookie?.value);
});
