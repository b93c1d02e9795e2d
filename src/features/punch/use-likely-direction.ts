import { useEffect, useState } from 'react';
import type { Direction } from '../../contract/direction.ts';
import { thisPage } from '../../outbox/this-page.ts';
import type { LastPunch } from './last-punch.ts';
import { likelyDirection } from './likely-direction.ts';

/**
 * What a person most likely wants. It follows what is known only until somebody touches the page, and anew each time
 * the page is come back to: a button must not change under a finger.
 */
export function useLikelyDirection(last: Pick<LastPunch, 'direction' | 'instantMs'> | undefined): Direction {
  const [touched, setTouched] = useState(false);
  const [likely, setLikely] = useState<Direction>('in');
  if (!touched) {
    const now = likelyDirection(last, thisPage().clock.now().instantMs);
    if (now !== likely) setLikely(now);
  }
  useEffect(() => {
    const touch = () => setTouched(true);
    const comeBack = () => document.visibilityState === 'visible' && setTouched(false);
    addEventListener('pointerdown', touch, true);
    addEventListener('keydown', touch, true);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('pointerdown', touch, true);
      removeEventListener('keydown', touch, true);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, []);
  return likely;
}
