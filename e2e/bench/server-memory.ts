import { parseDatabaseAddress } from '../../src/server/store/database-address.ts';
import { startServer } from '../fixtures/server-process.ts';
import { benchPunches } from './bench-punches.ts';
import { runLoad } from './load.ts';
import { median } from './median.ts';

const MEGABYTE = 2 ** 20;
const TENTHS = 10;
const MOST_GROWN = 1.1;

/** How much is sent. */
export interface Endurance {
  readonly punches: number;
  readonly connections: number;
}

/**
 * What the server occupies while very many punches come, tenth by tenth. The first half fills caches that have a limit;
 * in the second, nothing may grow by more than a tenth any more.
 */
export async function serverMemory(
  url: string,
  { punches, connections }: Endurance,
): Promise<{ readonly line: string; readonly held: boolean }> {
  const server = await startServer(['src/server/main.ts'], { DATABASE_URL: url });
  try {
    const next = benchPunches(server.token);
    const megabytes: number[] = [];
    let refused = 0;
    for (let tenth = 0; tenth < TENTHS; tenth += 1) {
      let left = Math.ceil(punches / TENTHS);
      const result = await runLoad({
        port: server.port,
        connections,
        next: () => (left-- > 0 ? next() : undefined),
      });
      refused += result.refused;
      megabytes.push(server.residentBytes() / MEGABYTE);
    }
    const before = median(megabytes.slice(TENTHS / 2 - 2, TENTHS / 2 + 1));
    const after = median(megabytes.slice(-3));
    const held = refused === 0 && after <= before * MOST_GROWN;
    const kind = parseDatabaseAddress(url)?.kind;
    const course = megabytes.map((one) => one.toFixed(0)).join(' ');
    return {
      held,
      line: `${held ? 'held  ' : 'MISSED'} ${kind}: memory over ${punches} punches, each tenth: ${course} MB, ${refused} not 200`,
    };
  } finally {
    await server.kill();
  }
}
