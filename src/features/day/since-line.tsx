import { StandingLine } from '../../ui/standing-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { dayInZone } from '../day-in-zone.ts';
import { dayOf } from '../day-of.ts';
import { timeOf } from '../time-of.ts';
import { useNow } from '../use-now.ts';
import type { Standing } from './standing-of.ts';

const MINUTE_MS = 60_000;
/** After that a duration says less than the day does. */
const LONGEST_MS = 24 * 60 * MINUTE_MS;

type Props = { standing: Standing; timeZone: string };

/** Whether a person is in or out, since when, and for how long by now. */
export function SinceLine({ standing, timeZone }: Props) {
  const texts = useTexts();
  const nowMs = useNow(MINUTE_MS);
  const { direction, instantMs, eventTime } = standing;
  const time = timeOf(eventTime, texts);
  const today = eventTime.startsWith(dayInZone(nowMs, timeZone));
  const elapsedMs = Math.max(0, nowMs - instantMs);
  const minutes = Math.floor(elapsedMs / MINUTE_MS);
  return (
    <StandingLine
      direction={direction}
      since={texts.day.since[direction](today ? time : `${dayOf(eventTime, texts, 'medium')}, ${time}`)}
      duration={
        minutes > 0 && elapsedMs < LONGEST_MS
          ? texts.day.duration(Math.floor(minutes / 60), minutes % 60)
          : undefined
      }
    />
  );
}
