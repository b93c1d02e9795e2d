import { DEFAULT_POLICY, type KioskPolicy, parseKioskPolicy } from '../../contract/kiosk-policy.ts';
import type { Store } from '../store/store-schema.ts';
import { together } from '../store/together.ts';

/** Where a policy holds. */
export interface PolicyPlace {
  readonly companyId: number;
  /** Null asks for what holds where a location has none of its own. */
  readonly locationId: number | null;
}

/** The policy that was in force at a location at a moment: its own, else its company's, else the default. */
export async function policyAt(store: Store, place: PolicyPlace, atMs: number): Promise<KioskPolicy> {
  const { companyId, locationId } = place;
  const own = locationId === null ? undefined : await newestPolicy(store, { companyId, locationId }, atMs);
  return own ?? (await newestPolicy(store, { companyId, locationId: null }, atMs)) ?? DEFAULT_POLICY;
}

/** What was last set at exactly this place until a moment; undefined where nothing was, or where it was taken back. */
export async function newestPolicy(
  store: Store,
  { companyId, locationId }: PolicyPlace,
  atMs: number,
): Promise<KioskPolicy | undefined> {
  const rows = await findPolicies(store, companyId);
  const row = rows?.find((one) => one.location_id === locationId && one.valid_from <= atMs);
  if (!row || row.policy === null) return undefined;
  const stored: unknown = JSON.parse(row.policy);
  return parseKioskPolicy({
    ...DEFAULT_POLICY,
    ...(stored instanceof Object ? stored : {}),
    version: row.version,
  });
}

interface PolicyRow {
  readonly company_id: number;
  readonly location_id: number | null;
  readonly version: number;
  readonly policy: string | null;
  readonly valid_from: number;
}

/** All that a company ever set, the newest first: by hand, so there are few. */
const findPolicies = together(
  (companyId: number) => String(companyId),
  async (store, companyIds): Promise<ReadonlyMap<string, readonly PolicyRow[]>> => {
    const rows = await store
      .selectFrom('policies')
      .select(['company_id', 'location_id', 'version', 'policy', 'valid_from'])
      .where('company_id', 'in', companyIds)
      .orderBy('version', 'desc')
      .execute();
    return Map.groupBy(rows, ({ company_id }) => String(company_id));
  },
);
