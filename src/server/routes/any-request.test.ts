import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type BadRequest, badRequests } from '../fixtures/bad-requests.ts';
import { enrolTestDevice } from '../fixtures/test-device.ts';
import { enterOffice } from '../fixtures/test-office.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';

const RUNS = Number(process.env.FUZZ_RUNS || 150);
const LEAKS = /SQLITE|node_modules|\.ts:\d|select .* from|violates|syntax error/i;
const FIFTEEN_MINUTES_MS = 15 * 60_000;

test(
  'no request makes it fail, tell of its insides, or change a record that it refused to change',
  async () => {
    const server = await testServer();
    const device = await enrolTestDevice(server, 78_667);
    const office = await enterOffice(server);
    await fc.assert(
      fc.asyncProperty(badRequests, async (request) => {
        // A minute for each, so that few limits on tries hide what lies behind them.
        server.clock.nowMs += 61_000;
        const before = await rowCounts(server);
        const response = await send(server, { device: device.cookie, office: office.cookie }, request);
        const text = await response.text();
        expect(response.status, text).toBeLessThan(500);
        expect(text).not.toMatch(LEAKS);
        const isApi = /^\/(v1|kiosk)\//.test(request.path);
        if (isApi && response.status >= 400 && request.method !== 'HEAD') {
          expect(JSON.parse(text)).toMatchObject({ message: expect.any(String), code: expect.any(Number) });
        }
        const after = await rowCounts(server);
        if (response.status >= 400) expect(after).toEqual(before);
        const mayAdd = response.status === 200 && request.path.startsWith('/v1/times/') ? 1 : 0;
        expect(after.punches - before.punches).toBeLessThanOrEqual(mayAdd);
      }),
      { numRuns: RUNS },
    );
  },
  Math.max(60_000, Math.min(RUNS * 100, FIFTEEN_MINUTES_MS)),
);

function send(
  server: TestServer,
  cookies: { readonly device: string; readonly office: string },
  { method, path, who, headers, body }: BadRequest,
) {
  const proof: Readonly<Record<BadRequest['who'], Record<string, string>>> = {
    administrator: { Authorization: `Bearer ${server.administrator}` },
    office: { Cookie: cookies.office, 'Sec-Fetch-Site': 'same-origin' },
    device: { Cookie: cookies.device, 'Sec-Fetch-Site': 'same-origin' },
    nobody: {},
    garbage: { Authorization: "Bearer ' or 1=1", Cookie: 'kiosk_device=%00; kiosk_office=%00' },
  };
  const hasBody = method !== 'GET' && body !== undefined;
  return server.app.request(path, {
    method,
    headers: { ...headers, ...proof[who] },
    ...(hasBody ? { body } : {}),
  });
}

/** How many rows there are of what a refused request must leave alone. */
async function rowCounts({ store }: TestServer) {
  const count = async (table: string) => {
    const { rows } = await sql<{
      readonly count: number;
    }>`select count(*) as count from ${sql.table(table)}`.execute(store);
    return rows[0]?.count ?? 0;
  };
  return {
    punches: await count('punches'),
    punch_reviews: await count('punch_reviews'),
    punch_corrections: await count('punch_corrections'),
    employees: await count('employees'),
    badges: await count('badges'),
    locations: await count('locations'),
    companies: await count('companies'),
    accounts: await count('accounts'),
    audit_log: await count('audit_log'),
  };
}
