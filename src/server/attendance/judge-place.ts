import { ERROR_CODE } from '../../contract/error-code.ts';
import type { TerminalCaller } from '../access/caller.ts';
import { ApiError } from '../api-error.ts';
import type { Store } from '../store/store-schema.ts';
import { together } from '../store/together.ts';
import type { NewPunch } from './new-punch.ts';
import type { PunchMark } from './punch-mark.ts';

/**
 * Whether the person might clock at the terminal when they tapped. Who had been moved or had left is marked, and
 * refused where the terminal had been given a roster without them between that and the tap. Throws an `ApiError`
 * 403/7004 then, for another location than the terminal's, and for who never worked there.
 */
export async function judgePlace(tx: Store, punch: NewPunch): Promise<readonly PunchMark[]> {
  const { caller } = punch;
  if (caller.kind !== 'terminal') return [];
  if (punch.locationId !== caller.locationId) {
    throw refusal('A terminal clocks at its own location only');
  }
  const everywhere = (await findStays(tx, punch.employeeId)) ?? [];
  const stays = everywhere.filter(({ location_id }) => location_id === caller.locationId);
  if (stays.length === 0) throw refusal('This person does not clock at this location');
  const tapMs = punch.time.instantMs;
  if (stays.some(({ since, until }) => since <= tapMs && (until === null || tapMs < until))) return [];
  const endedMs = stays
    .flatMap(({ until }) => (until !== null && until <= tapMs ? [until] : []))
    .reduce<number | undefined>((latest, until) => Math.max(latest ?? until, until), undefined);
  if (endedMs !== undefined && (await hadHeard(tx, caller, endedMs, tapMs))) {
    throw refusal('This person no longer clocked at this location');
  }
  return [(await hadLeft(tx, punch.employeeId, tapMs)) ? 'left' : 'moved'];
}

interface Stay {
  readonly employee_id: number;
  readonly location_id: number;
  readonly since: number;
  readonly until: number | null;
}

/** Every stay of a person, wherever it was. */
const findStays = together(
  (employeeId: number) => String(employeeId),
  async (store, employeeIds): Promise<ReadonlyMap<string, readonly Stay[]>> => {
    const rows = await store
      .selectFrom('employee_locations')
      .select(['employee_id', 'location_id', 'since', 'until'])
      .where('employee_id', 'in', employeeIds)
      .execute();
    return Map.groupBy(rows, ({ employee_id }) => String(employee_id));
  },
);

/** Whether the terminal got its last roster between the two moments; of earlier ones nothing is known. */
async function hadHeard(
  tx: Store,
  { deviceId }: TerminalCaller,
  endedMs: number,
  tapMs: number,
): Promise<boolean> {
  const row = await tx
    .selectFrom('devices')
    .select('id')
    .where('id', '=', deviceId)
    .where('roster_given_at', '>=', endedMs)
    .where('roster_given_at', '<=', tapMs)
    .executeTakeFirst();
  return row !== undefined;
}

async function hadLeft(tx: Store, employeeId: number, tapMs: number): Promise<boolean> {
  const row = await tx
    .selectFrom('employees')
    .select('id')
    .where('id', '=', employeeId)
    .where('left_at', '<=', tapMs)
    .executeTakeFirst();
  return row !== undefined;
}

function refusal(message: string): ApiError {
  return new ApiError(403, ERROR_CODE.accessDenied, message);
}
