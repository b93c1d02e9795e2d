import { useSyncExternalStore } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';
import type { InstallOffer } from './install-offer.ts';

type Props = { offer: InstallOffer };

/** Offers to install the kiosk where the browser can, until a person says yes or not now. */
export function InstallBanner({ offer }: Props) {
  const { install } = useSignInTexts();
  const wanted = useSyncExternalStore(offer.subscribe, offer.wanted);
  if (!wanted) return undefined;
  return (
    <Banner
      tone="info"
      actions={[
        { label: install.action, primary: true, onPress: () => void offer.ask() },
        { label: install.notNow, onPress: () => offer.putOff() },
      ]}
    >
      <strong>{install.title}.</strong> {install.why}
    </Banner>
  );
}
