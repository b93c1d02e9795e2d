import type { StorageFaultReason } from '../../outbox/storage-fault.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOutbox } from './use-outbox.ts';

/** Says, before anybody taps, that punches cannot be kept on this device, or soon cannot, and what to do about it. */
export function StorageBanner() {
  const texts = useTexts();
  const { fault, little } = useOutbox();
  if (fault) return <Banner tone="danger">{adviceFor(fault, texts)}</Banner>;
  return little ? <Banner tone="warning">{texts.storageAdvice.little}</Banner> : undefined;
}

function adviceFor(fault: StorageFaultReason, { storageAdvice }: Catalogue): string {
  switch (fault) {
    case 'full':
      return storageAdvice.full;
    case 'slow':
    case 'blocked':
    case 'broken':
      return storageAdvice.broken;
  }
}
