import { PATHS } from '../../contract/paths.ts';
import { keepCompany } from './keep-company.ts';
import { keepEmployee } from './keep-employee.ts';
import { keepLocations } from './keep-locations.ts';
import { keepProofsOf } from './keep-proofs-of.ts';
import { markLeft } from './mark-left.ts';
import type { Principal } from './principal.ts';
import { readAccount } from './read-account.ts';
import { readList } from './read-list.ts';
import { servicePrincipals } from './relay-principals.ts';
import { worklyEmployeeSchema } from './workly-employee.ts';
import { worklyLocationSchema } from './workly-location.ts';
import type { WorklyParts } from './workly-parts.ts';

const LEASE_MS = 10 * 60_000;

/** What a synchronisation came to. */
export type SyncResult =
  | { readonly kind: 'done'; readonly people: number; readonly locations: number }
  /** Another process is at it. */
  | { readonly kind: 'busy' }
  /** Nobody has access to Workly yet. */
  | { readonly kind: 'nobody' };

/**
 * Brings company, places and people from Workly into our own tables, so that roster, rights and sessions work as if they
 * were kept here. Throws where Workly does not tell all; what it told by then is kept, and nobody counts as gone. It ends by that at `stop`.
 */
export async function syncWorkly(parts: WorklyParts, stop?: AbortSignal): Promise<SyncResult> {
  for (const principal of await servicePrincipals(parts.store, undefined)) {
    const account = await readAccount(parts, principal);
    if (!account) continue;
    const companyId = await keepCompany(parts.store, account);
    if (!(await claim(parts, companyId))) return { kind: 'busy' };
    try {
      return await bringIn(parts, principal, companyId, stop);
    } finally {
      await end(parts, companyId);
    }
  }
  return { kind: 'nobody' };
}

/** Brings in the places alone, which anybody may read. */
export async function syncLocations(
  parts: WorklyParts,
  principal: Principal,
  companyId: number,
  stop?: AbortSignal,
): Promise<number> {
  let count = 0;
  for await (const { items } of readList(parts, principal, PATHS.locations, worklyLocationSchema, stop)) {
    await keepLocations(parts.store, companyId, items);
    count += items.length;
  }
  return count;
}

async function bringIn(
  parts: WorklyParts,
  principal: Principal,
  companyId: number,
  stop: AbortSignal | undefined,
): Promise<SyncResult> {
  const locations = await syncLocations(parts, principal, companyId, stop);
  const present = new Set<number>();
  let unreadable = 0;
  for await (const page of readList(parts, principal, PATHS.employees, worklyEmployeeSchema, stop)) {
    unreadable += page.unreadable;
    for (const { id } of page.items) present.add(id);
    const nowMs = parts.now();
    // A page at a time, so that punches need not wait for the whole company.
    await parts.store.transaction().execute(async (tx) => {
      for (const employee of page.items) {
        const kept = await keepEmployee(tx, companyId, employee, nowMs);
        if (kept) await keepProofsOf(tx, parts.secretKey, employee, nowMs);
      }
    });
  }
  // An empty list is more likely a fault than a company that dismissed everybody.
  if (unreadable === 0 && present.size > 0) await markLeft(parts.store, companyId, present, parts.now());
  await parts.store
    .updateTable('workly_companies')
    .set({ synced_at: parts.now() })
    .where('company_id', '=', companyId)
    .execute();
  return { kind: 'done', people: present.size, locations };
}

async function claim({ store, now }: WorklyParts, companyId: number): Promise<boolean> {
  const nowMs = now();
  const claimed = await store
    .updateTable('workly_companies')
    .set({ syncing_until: nowMs + LEASE_MS })
    .where('company_id', '=', companyId)
    .where((row) => row.or([row('syncing_until', 'is', null), row('syncing_until', '<=', nowMs)]))
    .returning('company_id')
    .executeTakeFirst();
  return claimed !== undefined;
}

async function end({ store }: WorklyParts, companyId: number): Promise<void> {
  await store
    .updateTable('workly_companies')
    .set({ syncing_until: null })
    .where('company_id', '=', companyId)
    .execute();
}
