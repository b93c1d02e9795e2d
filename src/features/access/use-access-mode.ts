import { useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { deviceChoice, keepDeviceChoice } from './device-choice.ts';

const KEY = 'kiosk-access';

/** Large type, a voice, and more time. */
export interface AccessMode {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/**
 * The access mode of this page. `lasting`: it is of the device and stays; else it is of whoever stands there, and the
 * app ends it. The voice is fetched by whoever turns it on.
 */
export function useAccessMode(lasting: boolean): AccessMode {
  const { access } = useTexts();
  const [on, setOn] = useState(() => lasting && deviceChoice(KEY, false));
  const start = useEffectEvent((startVoice: (greeting: string) => () => void) => startVoice(access.spoken));
  useEffect(() => {
    if (!on) return;
    let stop: (() => void) | undefined;
    let ended = false;
    document.documentElement.dataset.access = '';
    import('./start-voice.ts').then(
      ({ startVoice }) => {
        if (!ended) stop = start(startVoice);
      },
      // Without a network, before the worker keeps it: large type and more time are had all the same.
      () => undefined,
    );
    return () => {
      ended = true;
      delete document.documentElement.dataset.access;
      stop?.();
    };
  }, [on]);
  const set = (wanted: boolean) => {
    setOn(wanted);
    if (lasting) keepDeviceChoice(KEY, wanted);
  };
  return { on, set };
}
