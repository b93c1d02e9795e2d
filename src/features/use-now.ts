import { useEffect, useState } from 'react';
import { thisPage } from '../outbox/this-page.ts';

/** The corrected instant, new at each full step of `everyMs` and whenever the server's time was learnt. */
export function useNow(everyMs: number): number {
  const { clock } = thisPage();
  const [instantMs, setInstantMs] = useState(() => clock.now().instantMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const nowMs = clock.now().instantMs;
      setInstantMs(nowMs);
      timer = setTimeout(tick, everyMs - (nowMs % everyMs));
    };
    tick();
    const unsubscribe = clock.onLearned(() => setInstantMs(clock.now().instantMs));
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [clock, everyMs]);
  return instantMs;
}
