import { useEffect, useState } from 'react';
import { deviceChoice, keepDeviceChoice } from './device-choice.ts';
import type { Signal } from './signal.ts';

const KEY = 'kiosk-sound';

/** Sound and vibration of this device. */
export interface Signals {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly give: (signal: Signal | undefined) => void;
}

/** Sound and vibration, as chosen on this device, else `byDefault`. What makes them is fetched where they are on. */
export function useSignals(byDefault: boolean): Signals {
  const [on, setOn] = useState(() => deviceChoice(KEY, byDefault));
  useEffect(() => {
    // Ahead of the first outcome, which then sounds at once.
    if (on) load().catch(() => undefined);
  }, [on]);
  const set = (wanted: boolean) => {
    setOn(wanted);
    keepDeviceChoice(KEY, wanted);
  };
  const give = (signal: Signal | undefined) => {
    if (!on || !signal) return;
    load()
      .then(({ giveSignal }) => giveSignal(signal))
      // An outcome is shown and said whether it sounds or not.
      .catch(() => undefined);
  };
  return { on, set, give };
}

function load() {
  return import('./give-signal.ts');
}
