import * as v from 'valibot';
import { distanceMetres } from '../../contract/distance-metres.ts';
import { kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import type { DayPunch, PersonDay } from '../../contract/person-day.ts';
import type { Store } from '../store/store-schema.ts';

/** What was recorded about a person today, and the arrival of yesterday that is still open. */
export async function personDay(
  store: Store,
  personId: number,
  timeZone: string,
  nowMs: number,
): Promise<PersonDay> {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).startOfDay();
  const todayMs = today.epochMilliseconds;
  const rows = await punchesBetween(
    store,
    personId,
    today.subtract({ days: 1 }).epochMilliseconds,
    today.add({ days: 1 }).epochMilliseconds,
  );
  const before = rows.filter(({ instant_ms }) => instant_ms < todayMs).at(-1);
  const open = before?.direction === 'in' ? [before] : [];
  const punches = [...open, ...rows.filter(({ instant_ms }) => instant_ms >= todayMs)];
  return { personId, punches: punches.map(dayPunchOf) };
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

function dayPunchOf(row: PunchRow): DayPunch {
  const parsed = v.safeParse(kioskClaimSchema, row.kiosk === null ? undefined : JSON.parse(row.kiosk));
  const claim = parsed.success ? parsed.output : undefined;
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
