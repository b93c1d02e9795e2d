import { parseEventTime } from '../../contract/parse-event-time.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import type { LastPunch } from './last-punch.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SHIFT_MS = 8 * 3_600_000;
const USUAL = '18:00';

/** When a person may have left, epoch milliseconds on whole minutes. */
export interface LeavingTimes {
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly suggestedMs: number;
}

/**
 * When somebody may have left who came in at `cameIn` and never clocked out: within a day and before now. Suggested is
 * the usual time of day (`HH:MM`) of that day, or eight hours after they came where they came later than that.
 */
export function leavingTimes(
  temporal: TemporalApi,
  cameIn: LastPunch,
  { nowMs, timeZone, usual = USUAL }: { nowMs: number; timeZone: string; usual?: string | undefined },
): LeavingTimes {
  const earliestMs = Math.ceil((cameIn.instantMs + 1) / MINUTE_MS) * MINUTE_MS;
  const lastMinuteMs = Math.floor((nowMs - 1) / MINUTE_MS) * MINUTE_MS;
  const latestMs = Math.max(earliestMs, Math.min(lastMinuteMs, earliestMs + DAY_MS));
  const reading = parseEventTime(temporal, `${cameIn.eventTime.slice(0, 10)} ${usual}:00`, timeZone);
  const usualMs =
    reading.kind === 'once' ? reading.epochMs : reading.kind === 'twice' ? reading.earlierMs : undefined;
  const wantedMs = usualMs !== undefined && usualMs > earliestMs ? usualMs : earliestMs + SHIFT_MS;
  return { earliestMs, latestMs, suggestedMs: Math.min(latestMs, Math.max(earliestMs, wantedMs)) };
}
