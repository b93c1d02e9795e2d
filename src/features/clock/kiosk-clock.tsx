import { useEffect, useState } from 'react';
import { thisPage } from '../../outbox/this-page.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { WallClock } from '../../ui/wall-clock.tsx';

type Props = { timeZone: string };

/** The corrected time in the account's zone, which is named where the device's own zone is another. */
export function KioskClock({ timeZone }: Props) {
  const { locale } = useTexts();
  const instantMs = useSeconds();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(instantMs);
  const [time = '', seconds = ''] = timeAndSeconds(instantMs, timeZone);
  const elsewhere = Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
  return (
    <WallClock
      time={time}
      seconds={seconds}
      date={format({ weekday: 'long', day: 'numeric', month: 'long' })}
      zone={elsewhere ? timeZone.replaceAll('_', ' ') : undefined}
    />
  );
}

/** `HH:MM` and `SS` in 24 hours, as event_time writes them. */
function timeAndSeconds(instantMs: number, timeZone: string): [string, string] {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(instantMs);
  return [text.slice(0, 5), text.slice(6, 8)];
}

/** The corrected instant, new at each full second. */
function useSeconds(): number {
  const { clock } = thisPage();
  const [instantMs, setInstantMs] = useState(() => clock.now().instantMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const nowMs = clock.now().instantMs;
      setInstantMs(nowMs);
      timer = setTimeout(tick, 1_000 - (nowMs % 1_000));
    };
    tick();
    const unsubscribe = clock.onLearned(() => setInstantMs(clock.now().instantMs));
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [clock]);
  return instantMs;
}
