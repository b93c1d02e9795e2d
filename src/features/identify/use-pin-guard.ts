import { useCallback, useEffect, useRef, useState } from 'react';
import type { PinGuardState } from '../../outbox/device-entry.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { afterWrongPin, isBurstOn, OPEN_GUARD, pauseLeftMs } from './pin-guard.ts';

/** How far wrong PINs have slowed this terminal, whoever's PIN was tried. */
export interface PinPadGuard {
  /** Whole seconds until a PIN is taken again; 0 where it is taken now, undefined before the store was read. */
  readonly closedSeconds: number | undefined;
  readonly wrongPin: () => void;
  readonly isBurstOn: () => boolean;
}

/** Slows the pad after wrong PINs, also across a reload. */
export function usePinGuard(): PinPadGuard {
  const guard = useRef<PinGuardState>(undefined);
  const [closedSeconds, setClosedSeconds] = useState<number>();
  const look = useCallback(() => {
    if (guard.current) setClosedSeconds(Math.ceil(pauseLeftMs(guard.current, Date.now()) / 1_000));
  }, []);
  useEffect(() => {
    let ended = false;
    thisPage()
      .terminal.pinGuard()
      .catch(withoutStorage)
      .then((stored) => {
        if (ended) return;
        guard.current ??= stored ?? OPEN_GUARD;
        look();
      });
    const timer = setInterval(look, 500);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [look]);
  const wrongPin = useCallback(() => {
    const { terminal, clock } = thisPage();
    guard.current = afterWrongPin(guard.current ?? OPEN_GUARD, Date.now(), clock.now().instantMs);
    look();
    void terminal.storePinGuard(guard.current).catch(withoutStorage);
  }, [look]);
  const burstOn = useCallback(() => isBurstOn(guard.current ?? OPEN_GUARD, Date.now()), []);
  return { closedSeconds, wrongPin, isBurstOn: burstOn };
}

/** Without storage the pad is slowed for as long as the page lives. */
function withoutStorage(error: unknown): undefined {
  if (!(error instanceof StorageFault)) throw error;
}
