import { useEffect, useState, useSyncExternalStore } from 'react';
import { thisPage } from '../../outbox/this-page.ts';
import { Banner } from '../../ui/banner.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import type { AppUpdate } from './app-update.ts';

type Props = { update: AppUpdate; busy: boolean };

/** Offers a new version. While a punch is being taken it only takes note of the wish. */
export function UpdateBanner({ update, busy }: Props) {
  const texts = useTexts();
  const ready = useSyncExternalStore(update.subscribe, update.ready);
  const { outbox } = thisPage();
  const { listed } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const needed = listed.some((punch) => punch.state === 'held' && punch.why === 'update');
  const [putOff, setPutOff] = useState(false);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (needed) void update.look();
  }, [needed, update]);
  useEffect(() => {
    if (wanted && !busy) update.apply();
  }, [wanted, busy, update]);

  if (!ready && !needed) return undefined;
  if (!ready) return <Banner tone="warning">{texts.updateNeeded}</Banner>;
  if (putOff && !needed) return undefined;
  const now = { label: texts.updateNow, primary: true, onPress: () => setWanted(true) };
  const later = { label: texts.updateLater, onPress: () => setPutOff(true) };
  return (
    <Banner tone={needed ? 'warning' : 'info'} actions={[now, later]}>
      {texts.updateReady}
    </Banner>
  );
}
