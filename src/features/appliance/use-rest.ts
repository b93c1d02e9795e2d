import { useEffect, useState } from 'react';

/** After so long without a touch or a key the screen rests. */
const REST_AFTER_MS = 90_000;
const ACTIVITY = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether nobody has been at the device for a while; `busy` keeps it from resting. A touch or a key ends it, and a key
 * counts where it was meant to go.
 */
export function useRest(busy: boolean): boolean {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const begin = () => {
      clearTimeout(timer);
      setResting(false);
      if (!busy) timer = setTimeout(() => setResting(true), REST_AFTER_MS);
    };
    begin();
    for (const type of ACTIVITY) addEventListener(type, begin, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const type of ACTIVITY) removeEventListener(type, begin, { capture: true });
    };
  }, [busy]);
  return resting;
}
