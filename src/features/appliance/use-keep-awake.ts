import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeepAwake, type Wakefulness } from './keep-awake.ts';

/** Keeps the screen on for as long as this is shown. */
export function useKeepAwake(): Wakefulness {
  const [awake] = useState(() => new KeepAwake());
  useEffect(() => awake.start(), [awake]);
  return useSyncExternalStore(awake.subscribe, awake.state);
}
