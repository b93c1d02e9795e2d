import * as v from 'valibot';
import { type KioskClaim, kioskClaimSchema } from '../../contract/kiosk-claim.ts';
import type { DayPunch, HoursSource, PersonDay } from '../../contract/person-day.ts';
import { recordedPosition } from '../record/recorded-position.ts';
import type { Store } from '../store/store-schema.ts';
import { type PersonPunch, personPunches } from './person-punches.ts';

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
  const rows = await personPunches(store, personId, fromMs, today.add({ days: 1 }).epochMilliseconds);
  const before = rows.findLast(({ instant_ms, quarantine, counts }) => {
    // What waits in quarantine has been made, as far as its person can tell.
    return instant_ms < todayMs && (counts || quarantine === 'waiting');
  });
  const open = before?.direction === 'in' && before.instant_ms >= yesterdayMs ? [before] : [];
  const punches = [...open, ...rows.filter(({ instant_ms }) => instant_ms >= todayMs)];
  return {
    personId,
    punches: punches.map(dayPunchOf),
    hours: { fromMs, punches: rows.filter(({ counts }) => counts).map(hourPunchOf) },
  };
}

function hourPunchOf(row: PersonPunch): HoursSource['punches'][number] {
  return { id: claimOf(row)?.id ?? null, direction: row.direction, instantMs: row.instant_ms };
}

function claimOf({ kiosk }: PersonPunch): KioskClaim | undefined {
  const parsed = v.safeParse(kioskClaimSchema, kiosk === null ? undefined : JSON.parse(kiosk));
  return parsed.success ? parsed.output : undefined;
}

function dayPunchOf(row: PersonPunch): DayPunch {
  const claim = claimOf(row);
  return {
    id: claim?.id ?? null,
    direction: row.direction,
    eventTime: row.event_time,
    instantMs: row.instant_ms,
    locationTitle: row.title,
    position: recordedPosition(row, claim?.position),
    ip: row.ip,
    method: claim?.method ?? null,
    verdict: row.verdict,
    review: row.waits,
    ...(!row.counts && row.quarantine !== 'waiting' && { counts: false }),
  };
}
