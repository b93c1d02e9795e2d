import { useTexts } from '../../ui/texts/texts-context.ts';
import { WallClock } from '../../ui/wall-clock.tsx';
import { dayInZone } from '../day-in-zone.ts';
import { dayOf } from '../day-of.ts';
import { timeInZone } from '../time-in-zone.ts';
import { useNow } from '../use-now.ts';

type Props = { timeZone: string };

/** The corrected time in the account's zone, which is named where the device's own zone is another. */
export function KioskClock({ timeZone }: Props) {
  const texts = useTexts();
  const instantMs = useNow(1_000);
  const exact = timeInZone(instantMs, timeZone);
  // A half of the day is set apart by a space of one kind or another.
  const [time = '', half] = texts.time(exact.slice(0, 5)).split(/\s/u);
  const elsewhere = Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
  return (
    <WallClock
      time={time}
      half={half}
      seconds={exact.slice(6)}
      date={dayOf(dayInZone(instantMs, timeZone), texts, 'weekday')}
      zone={elsewhere ? timeZone.replaceAll('_', ' ') : undefined}
    />
  );
}
