import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseErrorEnvelope } from '../../contract/error-envelope.ts';
import { SECRET_KEY } from '../fixtures/secret-key.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { enrolTestTerminal, type TestTerminal } from '../fixtures/test-terminal.ts';

// Hundreds of requests, each on the real app and a real database.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let terminal: TestTerminal;

beforeEach(async () => {
  server = await testServer();
  terminal = await enrolTestTerminal(server, SECRET_KEY);
  return () => server.store.destroy();
});

const KNOWN = {
  firstName: 'A',
  lastName: 'B',
  locationId: 368,
  title: 'T',
  lat: '1',
  lon: '1',
  radiusMetres: 1,
  kind: 'terminal',
  name: 'N',
  employeeId: 78_667,
  email: 'x@y.zz',
  role: 5,
  pin: '4071',
  content: 'c',
  decision: 'taken',
  undoSeconds: 1,
  grant_type: 'refresh_token',
  refresh_token: 'x',
  code: 'YQG7ACDC',
  attempt: randomUUID(),
  rows: [{ line: 1, lastName: 'K', firstName: 'A' }],
  preview: false,
  personIds: [78_667],
  pins: 'missing',
  badges: 'missing',
  personId: 78_667,
  direction: 'in',
  eventTime: '2026-03-01 09:00:00',
  why: 'W',
  password: 'eight or more',
};
const WRITES = [
  ['PATCH', '/kiosk/company'],
  ['POST', '/kiosk/api-clients'],
  ['POST', '/kiosk/people'],
  ['PATCH', '/kiosk/people/78667'],
  ['POST', '/kiosk/people/78667/pin'],
  ['POST', '/kiosk/people/78667/badges'],
  ['PUT', '/kiosk/people/78667/photo'],
  ['POST', '/kiosk/locations'],
  ['PATCH', '/kiosk/locations/368'],
  ['PATCH', '/kiosk/policy'],
  ['POST', '/kiosk/enrolment-codes'],
  ['POST', '/kiosk/quarantine/x'],
  ['POST', '/kiosk/office/session'],
  ['POST', '/kiosk/office/session/password'],
  ['POST', '/kiosk/office/first-run'],
  ['POST', '/kiosk/office/import'],
  ['POST', '/kiosk/office/cards'],
  ['POST', '/kiosk/office/corrections'],
  ['POST', '/kiosk/office/review/x'],
  ['PATCH', '/kiosk/devices/x'],
  ['POST', '/kiosk/enrolments'],
  ['POST', '/kiosk/heartbeat'],
  ['POST', '/v1/oauth/token'],
  ['POST', '/v1/times/clockin'],
] as const;

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.double(),
  fc.constantFrom('\u0000', "'; drop table punches; --", '\ud800', '../..', -0, 2 ** 53, '\r\nX: y'),
);
/** Bodies that begin well: some members right, some strange, some that nobody asked for. */
const body = fc
  .dictionary(fc.oneof(fc.constantFrom(...Object.keys(KNOWN)), fc.string({ maxLength: 8 })), strange, {
    maxKeys: 5,
  })
  .map((members) => JSON.stringify({ ...KNOWN, ...members }));
const text = fc.oneof(
  body,
  fc.json(),
  fc.string({ maxLength: 40 }),
  fc.constant('{"a":1,"a":{"b":[[[[]]]]}}'),
);

/** What it was answered: never our own fault, and every refusal in the envelope. The log would throw. */
async function judge(response: Response) {
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return;
  const said: unknown = await response.json();
  expect(parseErrorEnvelope(said)).toBeDefined();
}

test.each(WRITES)('whatever is sent to %s %s is taken or refused', async (method, path) => {
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (sent, asAdministrator) => {
      const Authorization = `Bearer ${server.administrator}`;
      const headers = asAdministrator ? { Authorization } : { 'Content-Type': 'application/json' };
      await judge(await terminal.ask(path, { method, body: sent, headers }));
    }),
    { numRuns: 60 },
  );
});

test('whatever is asked for is told or refused', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('%00', '%', '..%2f', '1e9', '-1'),
  );
  const encoded = word.map((raw) => {
    // A lone half of a character has no form in an address.
    const escaped = encodeURIComponent(raw.toWellFormed());
    return raw.startsWith('%') ? raw : escaped;
  });
  await fc.assert(
    fc.asyncProperty(encoded, async (asked) => {
      const Authorization = `Bearer ${server.administrator}`;
      for (const path of ['photos/', 'day?person=', 'roster?x=', 'session/']) {
        await judge(await terminal.ask(`/kiosk/${path}${asked}`));
      }
      for (const path of [
        'policy?location=',
        'people/',
        'people?q=',
        'people?limit=',
        'locations/',
        'devices/',
        'quarantine/',
        'office/presence?location=',
        'office/punches?cursor=',
        'office/punches?from=',
        'office/punches.csv?person=',
        'office/review?cursor=',
        'office/hours?from=2026-03-01&to=',
        'office/hours.csv?from=2026-03-01&to=2026-03-02&location=',
      ]) {
        await judge(await server.app.request(`/kiosk/${path}${asked}`, { headers: { Authorization } }));
      }
    }),
    { numRuns: 60 },
  );
});
