import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { TapRequest } from './use-terminal-taps.ts';

/**
 * A tap about which something is asked that it does not depend on: it is made by whoever walks away from the question
 * as well, when `visit` changes. Returns what sets it, and with undefined takes it back.
 */
export function useUnanswered(
  visit: object,
  tap: (request: TapRequest) => void,
): (request: TapRequest | undefined) => void {
  const open = useRef<TapRequest>(undefined);
  const leave = useEffectEvent(() => {
    const request = open.current;
    open.current = undefined;
    if (request) tap(request);
  });
  useEffect(() => {
    if (visit) return () => leave();
  }, [visit]);
  return useCallback((request) => {
    open.current = request;
  }, []);
}
