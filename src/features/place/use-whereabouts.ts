import { useCallback, useEffect, useState } from 'react';
import { type PositionPermission, usePositionPermission } from './use-position-permission.ts';
import { WarmPosition } from './warm-position.ts';

/** The position of this device, kept warm while the kiosk is looked at, once the browser may tell it. */
export function useWhereabouts(): {
  readonly whereabouts: WarmPosition;
  readonly permission: PositionPermission;
  /** Has the browser ask the person; to be called from a gesture. */
  readonly allow: () => void;
} {
  // Engines without a secure context have no geolocation, whatever the types say.
  const [whereabouts] = useState(() => new WarmPosition((navigator as Partial<Navigator>).geolocation));
  const permission = usePositionPermission();
  const [found, setFound] = useState(false);
  const warm = permission === 'granted' || found;
  useEffect(() => {
    if (!warm) return;
    let stop: (() => void) | undefined;
    const follow = () => {
      stop?.();
      stop = document.visibilityState === 'visible' ? whereabouts.keep() : undefined;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.();
    };
  }, [warm, whereabouts]);
  const allow = useCallback(() => {
    void whereabouts.locate(60_000).then((position) => setFound('latitude' in position));
  }, [whereabouts]);
  return { whereabouts, permission, allow };
}
