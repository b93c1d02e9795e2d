import * as v from 'valibot';
import { distanceMetres } from '../../contract/distance-metres.ts';
import { type KioskClaim, kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import type { DayPunch, HoursSource, PersonDay } from '../../contract/person-day.ts';
import type { Store } from '../store/store-schema.ts';

/** Today may be the last of a week, and who came in before it began may have worked into it. */
const DAYS_BEFORE = 6 + 2;

/** What was recorded about a person today, the arrival of yesterday that is still open, and what hours are counted from. */
export async function personDay(
  store: Store,
  personId: number,
  timeZone: string,
  nowMs: number,
): Promise<PersonDay> {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).startOfDay();
  const todayMs = today.epochMilliseconds;
  const yesterdayMs = today.subtract({ days: 1 }).epochMilliseconds;
  const fromMs = today.subtract({ days: DAYS_BEFORE }).epochMilliseconds;
  const rows = await punchesBetween(store, personId, fromMs, today.add({ days: 1 }).epochMilliseconds);
  const before = rows.findLast(({ instant_ms }) => instant_ms < todayMs);
  const open = before?.direction === 'in' && before.instant_ms >= yesterdayMs ? [before] : [];
  const punches = [...open, ...rows.filter(({ instant_ms }) => instant_ms >= todayMs)];
  const counting = rows.filter(({ quarantine }) => quarantine !== 'waiting');
  return {
    personId,
    punches: punches.map(dayPunchOf),
    hours: { fromMs, punches: counting.map(hourPunchOf) },
  };
}

type PunchRow = Awaited<ReturnType<typeof punchesBetween>>[number];

function punchesBetween(store: Store, personId: number, fromMs: number, toMs: number) {
  return store
    .selectFrom('punches')
    .innerJoin('locations', 'locations.id', 'punches.location_id')
    .select([
      'punches.direction',
      'punches.event_time',
      'punches.instant_ms',
      'punches.latitude',
      'punches.longitude',
      'punches.ip',
      'punches.kiosk',
      'punches.verdict',
      'punches.marks',
      'punches.quarantine',
      'locations.title',
      'locations.lat',
      'locations.lon',
    ])
    .where('punches.employee_id', '=', personId)
    .where('punches.instant_ms', '>=', fromMs)
    .where('punches.instant_ms', '<', toMs)
    .where((punch) =>
      punch.or([punch('punches.quarantine', 'is', null), punch('punches.quarantine', '!=', 'refused')]),
    )
    .orderBy('punches.instant_ms')
    .orderBy('punches.id')
    .execute();
}

function hourPunchOf(row: PunchRow): HoursSource['punches'][number] {
  return { id: claimOf(row)?.id ?? null, direction: row.direction, instantMs: row.instant_ms };
}

function claimOf({ kiosk }: PunchRow): KioskClaim | undefined {
  const parsed = v.safeParse(kioskClaimSchema, kiosk === null ? undefined : JSON.parse(kiosk));
  return parsed.success ? parsed.output : undefined;
}

function dayPunchOf(row: PunchRow): DayPunch {
  const claim = claimOf(row);
  return {
    id: claim?.id ?? null,
    direction: row.direction,
    eventTime: row.event_time,
    instantMs: row.instant_ms,
    locationTitle: row.title,
    position: positionOf(row, claim?.position),
    ip: row.ip,
    method: claim?.method ?? null,
    verdict: row.verdict,
    review: row.verdict === 'doubtful' || row.marks !== '[]' || row.quarantine === 'waiting',
  };
}

function positionOf(
  row: PunchRow,
  claimed: { readonly accuracyMetres: number } | { readonly none: string } | undefined,
): DayPunch['position'] {
  const { latitude, longitude } = row;
  if (latitude === null || longitude === null) return null;
  const centre = { latitude: Number(row.lat), longitude: Number(row.lon) };
  const distance = distanceMetres({ latitude, longitude }, centre);
  return {
    distanceMetres: Number.isFinite(distance) ? distance : null,
    accuracyMetres: claimed && 'accuracyMetres' in claimed ? claimed.accuracyMetres : null,
  };
}
