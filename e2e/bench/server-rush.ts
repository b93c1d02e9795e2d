import { SECRET_KEY } from '../../src/server/fixtures/secret-key.ts';
import { addDevice } from '../../src/server/store/add-device.ts';
import { addPerson } from '../../src/server/store/add-person.ts';
import { parseDatabaseAddress } from '../../src/server/store/database-address.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { SAMPLE } from '../../src/server/store/sample.ts';
import type { Store } from '../../src/server/store/store-schema.ts';
import { startServer } from '../fixtures/server-process.ts';
import { postText } from './bench-punches.ts';
import { runLoad } from './load.ts';

const MEGABYTE = 2 ** 20;
const START_MS = Date.parse('2026-01-05T03:00:00Z');

/** How many come back at once, and with how much each. */
export interface Rush {
  readonly terminals: number;
  readonly punchesEach: number;
}

interface RushingTerminal {
  readonly principal: string;
  readonly cookie: string;
  readonly employeeId: number;
  sent: number;
}

/** The nine o'clock rush: so many terminals come back online in one moment, each with its own people's punches. */
export async function serverRush(
  url: string,
  { terminals, punchesEach }: Rush,
): Promise<{ readonly line: string; readonly held: boolean }> {
  const secret = SECRET_KEY.export().toString('base64');
  const server = await startServer(['src/server/main.ts'], { DATABASE_URL: url, SECRET_KEY: secret });
  const address = parseDatabaseAddress(url);
  if (!address) throw new Error(`${url} names no database`);
  const store = await openStore(address);
  try {
    const rushing = await store.transaction().execute((tx) => addTerminals(tx, terminals));
    const beforeBytes = server.residentBytes();
    const result = await runLoad({
      port: server.port,
      connections: terminals,
      next: (connection) => nextOf(rushing[connection], punchesEach),
    });
    const grownMegabytes = (server.residentBytes() - beforeBytes) / MEGABYTE;
    const { count, unordered } = await checkRecord(store);
    const held = result.refused === 0 && count === terminals * punchesEach && unordered === 0;
    const line =
      `${held ? 'held  ' : 'MISSED'} ${address.kind}: ${terminals} terminals × ${punchesEach} punches drained in ` +
      `${result.seconds.toFixed(1)} s (${result.perSecond.toFixed(0)}/s), ${count} recorded, ${unordered} out of order, ` +
      `${result.refused} not 200, memory ${grownMegabytes.toFixed(0)} MB more`;
    return { line, held };
  } finally {
    await store.destroy();
    await server.kill();
  }
}

/** Each with a person of its own, so that the order of a person's punches is that of one terminal. */
async function addTerminals(tx: Store, count: number): Promise<RushingTerminal[]> {
  const terminals: RushingTerminal[] = [];
  for (let number = 0; number < count; number += 1) {
    const place = { locationId: SAMPLE.locationId };
    const { id } = await addPerson(tx, { ...place, firstName: `N${number}`, lastName: 'Rush' });
    const target = { kind: 'terminal', name: `T${number}`, ...place } as const;
    const device = await addDevice(tx, SECRET_KEY, target, START_MS);
    const cookie = `kiosk_device=${device.secret}`;
    terminals.push({ principal: device.publicId, cookie, employeeId: id, sent: 0 });
  }
  return terminals;
}

function nextOf(terminal: RushingTerminal | undefined, punchesEach: number): string | undefined {
  if (!terminal || terminal.sent === punchesEach) return undefined;
  const number = terminal.sent++;
  const instantMs = START_MS + number * 60_000;
  // Asia/Tashkent is five hours ahead of UTC all year.
  const eventTime = new Date(instantMs + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const id = crypto.randomUUID().replace(/^(.{14})./, '$17');
  const kiosk = {
    v: 1,
    id,
    instantMs,
    clock: { trust: 'exact', offsetMs: 0, errorMs: 20 },
    position: { none: 'denied' },
    method: 'badge',
    principal: terminal.principal,
  };
  const body = {
    location_id: SAMPLE.locationId,
    employee_id: terminal.employeeId,
    event_time: eventTime,
    kiosk,
  };
  const path = number % 2 === 0 ? '/v1/times/clockin' : '/v1/times/clockout';
  return postText(
    path,
    { Cookie: terminal.cookie, 'Sec-Fetch-Site': 'same-origin', 'Idempotency-Key': id },
    body,
  );
}

/** Ids are made as punches arrive and rise with time, so their order is that of arrival. */
async function checkRecord(store: Store): Promise<{ readonly count: number; readonly unordered: number }> {
  const rows = await store
    .selectFrom('punches')
    .select(['employee_id', 'instant_ms'])
    .orderBy('id')
    .execute();
  const last = new Map<number, number>();
  let unordered = 0;
  for (const { employee_id, instant_ms } of rows) {
    if ((last.get(employee_id) ?? 0) >= instant_ms) unordered += 1;
    last.set(employee_id, instant_ms);
  }
  return { count: rows.length, unordered };
}
