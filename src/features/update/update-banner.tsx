import { useState, useSyncExternalStore } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import type { AppUpdate } from './app-update.ts';
import { useUpdateState } from './use-update-state.ts';
import { useUpdateWhenIdle } from './use-update-when-idle.ts';

type Props = { update: AppUpdate; busy: boolean };

/** Offers a new version. While a punch is being taken it only takes note of the wish. */
export function UpdateBanner({ update, busy }: Props) {
  const texts = useTexts();
  const ready = useSyncExternalStore(update.subscribe, update.ready);
  const state = useUpdateState(update);
  const needed = state === 'needed';
  const [putOff, setPutOff] = useState(false);
  const [wanted, setWanted] = useState(false);
  useUpdateWhenIdle(update, wanted && !busy);

  const later = { label: texts.updateLater, onPress: () => setPutOff(true) };
  if (state === 'none' || (putOff && !needed)) return undefined;
  if (state === 'advised')
    return (
      <Banner tone="info" actions={[later]}>
        {texts.updateAdvised}
      </Banner>
    );
  if (!ready) return <Banner tone="warning">{texts.updateNeeded}</Banner>;
  const now = { label: texts.updateNow, primary: true, busy: wanted, onPress: () => setWanted(true) };
  return (
    <Banner tone={needed ? 'warning' : 'info'} actions={[now, later]}>
      {texts.updateReady}
    </Banner>
  );
}
