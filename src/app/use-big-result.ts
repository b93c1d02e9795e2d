import { useEffect, useState } from 'react';

const BIG_MS = 6_000;

/**
 * Which tap's result is shown large: the newest, until the next person begins or nobody has touched the screen for some
 * seconds, `patience` times as long. Undefined: none, and its result is a chip.
 */
export function useBigResult(
  newest: string | undefined,
  untouched: boolean,
  patience: number,
): string | undefined {
  const [shrunk, setShrunk] = useState<string>();
  const big = newest !== undefined && newest !== shrunk ? newest : undefined;
  // A result appears on a screen that nobody has touched since: the first other thing makes it small for good.
  if (big !== undefined && !untouched) setShrunk(big);
  useEffect(() => {
    if (big === undefined) return;
    const shownMs = BIG_MS * patience;
    let timer = setTimeout(() => setShrunk(big), shownMs);
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setShrunk(big), shownMs);
    };
    addEventListener('pointerdown', keep, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', keep, { capture: true });
    };
  }, [big, patience]);
  return big;
}
