import * as v from 'valibot';
import { kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import type { OfficePunch, ReviewReason } from '../../contract/office/office-punch.ts';
import { parseMarks } from '../attendance/punch-mark.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import type { Store } from '../store/store-schema.ts';
import { recordedPosition } from './recorded-position.ts';

// All of it was looked at when it came.
const claimSchema = v.object({
  position: kioskClaimSchema.entries.position,
  method: kioskClaimSchema.entries.method,
});

/** What was recorded of a punch and decided about it, without its corrections. */
export type RecordedPunch = Omit<OfficePunch, 'corrections' | 'counts'> & { readonly counts: boolean };

/** The punches with these ids as they were recorded, whoever's they are. */
export async function readPunches(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordedPunch>> {
  if (ids.length === 0) return new Map();
  return new Map((await rowsOf(store, ids)).map((row) => [row.id, punchOf(row)]));
}

type PunchRow = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(store: Store, ids: readonly string[]) {
  return store
    .selectFrom('punches')
    .innerJoin('employees', 'employees.id', 'punches.employee_id')
    .innerJoin('locations', 'locations.id', 'punches.location_id')
    .innerJoin('companies', 'companies.id', 'locations.company_id')
    .leftJoin('devices', 'devices.id', 'punches.device_id')
    .leftJoin('punch_reviews', 'punch_reviews.punch_id', 'punches.id')
    .leftJoin('accounts', 'accounts.id', 'punch_reviews.account_id')
    .select([
      'punches.id',
      'punches.employee_id',
      'punches.direction',
      'punches.event_time',
      'punches.instant_ms',
      'punches.location_id',
      'punches.latitude',
      'punches.longitude',
      'punches.kiosk',
      'punches.received_at',
      'punches.verdict',
      'punches.marks',
      'punches.quarantine',
      'punches.review',
      'punches.brought_by',
      'employees.first_name',
      'employees.last_name',
      'employees.patronymic',
      'companies.fiotype',
      'locations.title',
      'locations.lat',
      'locations.lon',
      'devices.public_id',
      'devices.name',
      'punch_reviews.made_at',
      'punch_reviews.why',
      'accounts.email',
    ])
    .where('punches.id', 'in', ids)
    .execute();
}

function punchOf(row: PunchRow): RecordedPunch {
  const parsed = v.safeParse(claimSchema, row.kiosk === null ? undefined : JSON.parse(row.kiosk));
  const claim = parsed.success ? parsed.output : undefined;
  const position = recordedPosition(row, claim?.position);
  return {
    id: row.id,
    person: { id: row.employee_id, displayName: displayNameOf(row, row.fiotype) },
    direction: row.direction,
    eventTime: row.event_time,
    instantMs: row.instant_ms,
    location: { id: row.location_id, title: row.title },
    receivedAtMs: row.received_at,
    origin: originOf(row),
    time: row.verdict,
    method: claim?.method ?? null,
    device: row.public_id === null ? null : { device: row.public_id, name: row.name },
    distanceMetres: position?.distanceMetres ?? null,
    accuracyMetres: position?.accuracyMetres ?? null,
    reasons: reasonsOf(row),
    review: { state: row.review ?? 'none', made: madeOf(row) },
    counts: (row.quarantine === null || row.quarantine === 'taken') && row.review !== 'no',
  };
}

function originOf({ brought_by, kiosk, verdict }: PunchRow): OfficePunch['origin'] {
  if (brought_by !== null) return 'rescue';
  if (kiosk === null) return 'call';
  return verdict === 'live' ? 'live' : 'kept';
}

function reasonsOf({ verdict, marks, quarantine }: PunchRow): ReviewReason[] {
  return [
    ...(verdict === 'doubtful' ? (['doubtful-time'] as const) : []),
    ...parseMarks(marks),
    ...(quarantine === null ? [] : (['quarantine'] as const)),
  ];
}

function madeOf({ review, email, made_at, why }: PunchRow): OfficePunch['review']['made'] {
  const isDecided = review === 'yes' || review === 'no';
  return isDecided && email !== null && made_at !== null ? { email, atMs: made_at, why: why ?? '' } : null;
}
