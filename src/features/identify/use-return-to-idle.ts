import { useEffect, useRef } from 'react';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

/** Calls back after so long without a touch or a key; any of them begins the time anew. Undefined: never. */
export function useReturnToIdle(afterMs: number | undefined, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    if (afterMs === undefined) return;
    let timer = setTimeout(() => latest.current(), afterMs);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), afterMs);
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, again, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, again, { capture: true });
    };
  }, [afterMs]);
}
