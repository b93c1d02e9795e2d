import { useCallback, useEffect, useState } from 'react';
import { thisPage } from '../../outbox/this-page.ts';

/** How it stands with the full screen. */
export interface FullScreen {
  readonly possible: boolean;
  readonly on: boolean;
  /** Corrected time at which it was left, until it is back; undefined where it was not. */
  readonly leftAtMs: number | undefined;
  /** To be called from a gesture. */
  readonly enter: () => void;
  readonly leave: () => void;
}

/**
 * Takes the whole screen with the first touch, and notices when it is left: then it waits for a person's word, so that
 * whoever left it on purpose is not fought.
 */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(isOn);
  const [leftAtMs, setLeftAtMs] = useState<number>();
  // iPhones have none, whatever the types say.
  const possible = (document as Partial<Document>).fullscreenEnabled === true;
  const enter = useCallback(() => {
    // Without a gesture, or where a policy forbids it, the browser says no; the note stays.
    void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
  }, []);
  const leave = useCallback(() => void document.exitFullscreen().catch(() => undefined), []);
  useEffect(() => {
    const change = () => {
      setOn(isOn());
      setLeftAtMs(isOn() ? undefined : thisPage().clock.now().instantMs);
    };
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, []);
  const wanted = possible && !on && leftAtMs === undefined;
  useEffect(() => {
    if (!wanted) return;
    addEventListener('pointerup', enter);
    return () => removeEventListener('pointerup', enter);
  }, [wanted, enter]);
  return { possible, on, leftAtMs, enter, leave };
}

/** An app that was installed to be full screen, and a browser in its own kiosk mode, are so without being asked. */
function isOn(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}
