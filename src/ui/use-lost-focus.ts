import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus a home: where it was lost with the `step` that ended, it goes there. At the start it stays alone. */
export function useLostFocus(step: unknown, home: RefObject<HTMLElement | null>): void {
  const known = useRef(step);
  useEffect(() => {
    if (known.current === step) return;
    known.current = step;
    if (document.activeElement === document.body) home.current?.focus();
  }, [step, home]);
}
