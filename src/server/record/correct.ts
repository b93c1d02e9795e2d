import { ERROR_CODE } from '../../contract/error-code.ts';
import type { Administration } from '../administration/administer.ts';
import { requireLocation } from '../administration/require-location.ts';
import { requireKnownPerson } from '../people/require-known-person.ts';
import { ValidationError } from '../validation-error.ts';
import type { WantedCorrection } from './correction-schema.ts';
import type { EntryKey } from './find-entries.ts';
import { requireStatedInstant } from './require-stated-instant.ts';
import { type CorrectedEntry, requireStandingEntry } from './standing-entry.ts';

type Wanted<Kind extends WantedCorrection['kind']> = Extract<WantedCorrection, { readonly kind: Kind }>;

/** What holds from a correction on. */
interface Holds {
  readonly direction: 'in' | 'out';
  readonly event_time: string;
  readonly instant_ms: number;
  readonly location_id: number;
}

const NOTHING_HOLDS = { direction: null, event_time: null, instant_ms: null, location_id: null };

/**
 * Puts a correction beside what was recorded, and gives the entry that it is about. Throws a `ValidationError` for a time
 * that cannot have been, and for what stands like this already.
 */
export async function correct(
  administration: Administration,
  wanted: WantedCorrection,
  timeZone: string,
): Promise<EntryKey> {
  switch (wanted.kind) {
    case 'add':
      return await add(administration, wanted, timeZone);
    case 'change':
      return await change(administration, wanted, timeZone);
    case 'strike': {
      const { of, employeeId, holds } = await requireStandingEntry(administration, wanted.punch);
      await write(administration, { kind: 'strike', employeeId, of, holds: NOTHING_HOLDS, why: wanted.why });
      return keyOf(of, holds.instant_ms);
    }
  }
}

async function add(
  administration: Administration,
  wanted: Wanted<'add'>,
  timeZone: string,
): Promise<EntryKey> {
  const { tx, nowMs } = administration;
  const { leftAtMs } = await requireKnownPerson(tx, administration.companyId, wanted.personId, 'personId');
  const instantMs = requireStatedInstant(wanted.eventTime, timeZone, { nowMs });
  if (leftAtMs !== null && instantMs > leftAtMs)
    throw refusal('eventTime', 'They had left the company by then');
  const holds = await requirePossible(administration, wanted, instantMs, undefined);
  const of = { punch_id: null, added_id: null };
  const id = await write(administration, {
    kind: 'add',
    employeeId: wanted.personId,
    of,
    holds,
    why: wanted.why,
  });
  return { kind: 'added', id, instantMs };
}

async function change(
  administration: Administration,
  wanted: Wanted<'change'>,
  timeZone: string,
): Promise<EntryKey> {
  const entry = await requireStandingEntry(administration, wanted.punch);
  const { of, employeeId, holds: before } = entry;
  // The same second of the same hour, should it have occurred twice.
  const instantMs =
    wanted.eventTime === before.event_time
      ? before.instant_ms
      : requireStatedInstant(wanted.eventTime, timeZone, {
          nowMs: administration.nowMs,
          nearMs: before.instant_ms,
        });
  const holds = await requirePossible(
    administration,
    { ...wanted, personId: employeeId },
    instantMs,
    wanted.punch,
  );
  if (
    holds.direction === before.direction &&
    holds.instant_ms === before.instant_ms &&
    holds.location_id === before.location_id
  ) {
    throw refusal('eventTime', 'The punch stands like this already', ERROR_CODE.alreadyExists);
  }
  await write(administration, { kind: 'change', employeeId, of, holds, why: wanted.why });
  return keyOf(of, before.instant_ms);
}

/** Only the id of a key matters to who reads the entry. */
function keyOf(of: CorrectedEntry, instantMs: number): EntryKey {
  return of.punch_id === null
    ? { kind: 'added', id: of.added_id, instantMs }
    : { kind: 'punch', id: of.punch_id, instantMs };
}

/** Throws where the location is not the company's, or another entry of the person says the same of that second. */
async function requirePossible(
  { tx, companyId }: Administration,
  wanted: Pick<Wanted<'add'>, 'personId' | 'direction' | 'eventTime' | 'locationId'>,
  instantMs: number,
  ownEntry: string | undefined,
): Promise<Holds> {
  await requireLocation(tx, companyId, wanted.locationId);
  const secondMs = Math.floor(instantMs / 1000) * 1000;
  const same = await tx
    .selectFrom('counted_punches')
    .select('entry')
    .where('employee_id', '=', wanted.personId)
    .where('instant_ms', '>=', secondMs)
    .where('instant_ms', '<', secondMs + 1000)
    .where('direction', '=', wanted.direction)
    .execute();
  if (same.some(({ entry }) => entry !== ownEntry)) {
    throw refusal('eventTime', 'There is such a punch of this person already', ERROR_CODE.alreadyExists);
  }
  const { direction, eventTime, locationId } = wanted;
  return { direction, event_time: eventTime, instant_ms: instantMs, location_id: locationId };
}

interface NewCorrection {
  readonly kind: WantedCorrection['kind'];
  readonly employeeId: number;
  readonly of: CorrectedEntry | { readonly punch_id: null; readonly added_id: null };
  readonly holds: Holds | typeof NOTHING_HOLDS;
  readonly why: string;
}

async function write(
  { tx, companyId, accountId, nowMs, note }: Administration,
  { kind, employeeId, of, holds, why }: NewCorrection,
): Promise<number> {
  const row = { company_id: companyId, employee_id: employeeId, account_id: accountId, made_at: nowMs };
  const { id } = await tx
    .insertInto('punch_corrections')
    .values({ ...row, kind, ...of, ...holds, why })
    .returning('id')
    .executeTakeFirstOrThrow();
  const punch = of.punch_id ?? `c:${of.added_id ?? id}`;
  await note('punch.correct', { punch, kind, person: employeeId, ...holds, why });
  return id;
}

function refusal(field: string, message: string, code: number = ERROR_CODE.fieldInvalid): ValidationError {
  return new ValidationError([{ field, code, message }]);
}
