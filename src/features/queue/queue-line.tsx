import { useState } from 'react';
import { StatusLine } from '../../ui/status-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOnline } from '../use-online.ts';
import { type Owner, QueueDialog } from './queue-dialog.tsx';
import { useAppBadge } from './use-app-badge.ts';
import { useChainReport } from './use-chain-report.ts';
import { useOutbox, useOutboxHeartbeat } from './use-outbox.ts';

type Props = {
  owner: Owner;
  /** How many punches only this page holds. */
  unsaved: number;
  /** Whether the list stays shut: on a shared device it is not everybody's. */
  shut?: boolean;
};

const HOUR_MS = 3_600_000;

/** One calm line about network and queue; it opens the list where that is not shut. */
export function QueueLine({ owner, unsaved, shut = false }: Props) {
  const texts = useTexts();
  const online = useOnline();
  const { counts, oldestMs, fault, known } = useOutbox();
  const [open, setOpen] = useState(false);
  useOutboxHeartbeat();
  useChainReport();
  const waiting = counts.waiting + counts.held;
  useAppBadge(waiting + counts.refused);

  const hours = oldestMs === undefined ? 0 : Math.floor((Date.now() - oldestMs) / HOUR_MS);
  const lines = [
    unsaved > 0 ? texts.unsavedCount(unsaved) : undefined,
    fault ? texts.storageFault : undefined,
    waiting > 0 ? texts.waiting(waiting) : undefined,
    hours >= 1 ? texts.oldest(hours) : undefined,
    counts.refused > 0 ? texts.refusedCount(counts.refused) : undefined,
    online ? undefined : texts.offline,
  ].filter((line) => line !== undefined);
  if (lines.length === 0) lines.push(known ? texts.allSent : texts.looking);
  if (waiting === 0 && known && !fault) lines.push(texts.waiting(0));
  const [text = '', ...more] = lines;
  const trouble = unsaved > 0 || fault !== undefined || counts.refused > 0 || counts.held > 0;
  return (
    <>
      <StatusLine
        tone={trouble ? 'trouble' : waiting > 0 || !online ? 'waiting' : 'calm'}
        text={text}
        description={more.join(' · ')}
        onPress={shut ? undefined : () => setOpen(true)}
      />
      <QueueDialog open={open} owner={owner} onClose={() => setOpen(false)} />
    </>
  );
}
