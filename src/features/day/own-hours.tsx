import { useEffect, useState } from 'react';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { HourPunch } from '../../contract/pair-punches.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { HoursLine } from '../../ui/hours-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useHoursTexts } from '../../ui/texts/use-hours-texts.ts';
import { dayOf } from '../day-of.ts';
import { timeOf } from '../time-of.ts';
import { useNow } from '../use-now.ts';
import { countHours } from './count-hours.ts';
import { firstDayOfWeek } from './first-day-of-week.ts';
import { hourPunches } from './hour-punches.ts';
import { ownSpans } from './own-spans.ts';
import { type UnclosedStay, unclosedStay } from './unclosed-stay.ts';
import type { Day } from './use-day.ts';
import { useKeptHours } from './use-kept-hours.ts';

const MINUTE_MS = 60_000;
/** What was told longer ago was to be told again by now. */
const FRESH_MS = 10 * MINUTE_MS;
const PATIENCE_MS = 1_500;

type Props = {
  day: Day;
  personId: number;
  temporal: TemporalApi;
  timeZone: string;
  /** Whether the device is this person's own, and keeps what the server told for times without it. */
  own: boolean;
  /** Asks when they left, where they never clocked out; absent where that is asked elsewhere. */
  onUnclosed?: ((stay: UnclosedStay) => void) | undefined;
  /** The last punch that a roster tells of this person. */
  last?: HourPunch | undefined;
};

/** The hours of today and this week up to now, what they are known from where it is not the server, and what is not in them. */
export function OwnHours({ day, personId, temporal, timeZone, own, onUnclosed, last }: Props) {
  const texts = useTexts();
  const { week, asOf, unclosed, sayWhen } = useHoursTexts();
  const nowMs = useNow(MINUTE_MS);
  const waited = useWaited(PATIENCE_MS);
  const { kept, looked } = useKeptHours(personId, day.hours, own);
  const ready = day.known && looked && (kept !== undefined || day.asked || waited);
  if (!ready) return <HoursLine hours={undefined} notes={[]} />;

  const spans = ownSpans(temporal, nowMs, timeZone, firstDayOfWeek(navigator.languages, timeZone));
  const punches = hourPunches(kept, day.entries, last);
  const hours = countHours(punches, spans, { nowMs, knownSinceMs: kept?.fromMs });
  const duration = (ms: number) => {
    const minutes = Math.floor(ms / MINUTE_MS);
    return texts.day.duration(Math.floor(minutes / 60), minutes % 60);
  };
  const dayAndTime = (instantMs: number) => {
    const eventTime = formatEventTime(temporal, instantMs, timeZone);
    const time = timeOf(eventTime, texts);
    return instantMs >= spans.today.fromMs ? time : `${dayOf(eventTime, texts, 'medium')}, ${time}`;
  };
  const shown = [];
  // Without the server nothing at all may only mean that nothing is known.
  if (kept || day.complete || hours.todayMs > 0) shown.push({ label: texts.today, ms: hours.todayMs });
  if (hours.weekMs !== undefined) shown.push({ label: week, ms: hours.weekMs });
  const notes = hours.unclosedMs.length > 0 ? [unclosed(hours.unclosedMs.map(dayAndTime).join('; '))] : [];
  if (kept && (!day.complete || nowMs - kept.toldMs > FRESH_MS)) notes.push(asOf(dayAndTime(kept.toldMs)));
  if (!kept && !day.complete) notes.push(texts.day.onlyHere);
  const stay = unclosedStay(hours.unclosedMs, punches, nowMs);
  return (
    <HoursLine
      hours={shown.map(({ label, ms }) => ({ label, value: duration(ms) }))}
      notes={notes}
      action={onUnclosed && stay && { label: sayWhen, onPress: () => onUnclosed(stay) }}
    />
  );
}

/** Whether so much time has passed since the first drawing. */
function useWaited(ms: number): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return waited;
}
