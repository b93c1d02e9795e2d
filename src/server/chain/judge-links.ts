import { sql } from 'kysely';
import type { ChainLink } from '../../contract/chain-message.ts';
import type { ChainVerdict } from '../attendance/chain-verdict.ts';
import { isPostgres } from '../store/is-postgres.ts';
import type { Store } from '../store/store-schema.ts';
import { wantedRows } from '../store/wanted-rows.ts';

/** A link that is about to be stored, and whether the device that it names made its record. */
export interface NewLink {
  readonly link: ChainLink;
  readonly authentic: boolean;
}

/** A link that fits into its chain, as far as its neighbours ask. */
interface KnownLink {
  readonly number: number;
  readonly mac: string;
  readonly previousMac: string;
}

/**
 * Judges links before they are stored, in their order: made by the device that they name, each under a number that no
 * other record has, and joined to the records before and after it where they are known. Only whole links count as
 * known, so that a forged one can neither take a number nor make its neighbours look broken.
 */
export async function judgeLinks(tx: Store, links: readonly NewLink[]): Promise<readonly ChainVerdict[]> {
  const authentic = links.filter((one) => one.authentic).map(({ link }) => link);
  const known = authentic.length > 0 ? await readNeighbours(tx, authentic) : new Map<string, KnownLink[]>();
  return links.map(({ link, authentic: isAuthentic }) => {
    if (!isAuthentic || !fits(link, known.get(link.device) ?? [])) return 'broken';
    known.set(link.device, [...(known.get(link.device) ?? []), link]);
    return 'whole';
  });
}

function fits({ number, previousMac, mac }: ChainLink, known: readonly KnownLink[]): boolean {
  if (number < 1 || (number === 1) !== (previousMac === '')) return false;
  return known.every((other) => {
    if (other.number === number - 1) return other.mac === previousMac;
    if (other.number === number + 1) return other.previousMac === mac;
    return other.number !== number;
  });
}

async function readNeighbours(tx: Store, links: readonly ChainLink[]): Promise<Map<string, KnownLink[]>> {
  if (isPostgres(tx)) await lockChains(tx, links);
  const wanted = links.map(({ device, number }) => ({ device, low: number - 1, high: number + 1 }));
  const near = sql`chain_device = w.device and chain_number between w.low and w.high and chain_verdict = 'whole'`;
  const { rows } = await sql<KnownLink & { readonly device: string }>`
    ${wantedRows({ device: 'text', low: 'bigint', high: 'bigint' }, wanted)}
    select chain_device as device, chain_number as number, chain_mac as mac, chain_previous_mac as "previousMac"
    from wanted w cross join punches where ${near}
    union
    select chain_device, chain_number, chain_mac, chain_previous_mac
    from wanted w cross join chain_doubles where ${near}`.execute(tx);
  const byDevice = new Map<string, KnownLink[]>();
  for (const row of rows) byDevice.set(row.device, [...(byDevice.get(row.device) ?? []), row]);
  return byDevice;
}

/** Until the end of the transaction no other process judges these chains: two could find one number free. */
async function lockChains(tx: Store, links: readonly ChainLink[]): Promise<void> {
  const devices = [...new Set(links.map(({ device }) => device))];
  await sql`select pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended(device, 1) as lock from unnest(${devices}::text[]) as device order by lock
  ) as locks`.execute(tx);
}
