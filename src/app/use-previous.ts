import { useState } from 'react';

/** The value before this one; undefined until it first changes. */
export function usePrevious<T>(value: T): T | undefined {
  const [{ now, before }, setSteps] = useState<{ readonly now: T; readonly before: T | undefined }>({
    now: value,
    before: undefined,
  });
  if (now === value) return before;
  setSteps({ now: value, before: now });
  return now;
}
