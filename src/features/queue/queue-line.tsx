import { useState } from 'react';
import { StatusLine } from '../../ui/status-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { type Owner, QueueDialog } from './queue-dialog.tsx';
import { useAppBadge } from './use-app-badge.ts';
import { useChainReport } from './use-chain-report.ts';
import { useOnline } from './use-online.ts';
import { useOutbox, useOutboxHeartbeat } from './use-outbox.ts';

type Props = { owner: Owner };

const HOUR_MS = 3_600_000;

/** One calm line about network and queue; it opens the list. */
export function QueueLine({ owner }: Props) {
  const texts = useTexts();
  const online = useOnline();
  const { counts, oldestMs, fault } = useOutbox();
  const [open, setOpen] = useState(false);
  useOutboxHeartbeat();
  useChainReport();
  const waiting = counts.waiting + counts.held;
  useAppBadge(waiting + counts.refused);

  const trouble = counts.refused > 0 || counts.held > 0 || fault !== undefined;
  const number = texts.waiting(waiting);
  const calm = online ? texts.allSent : texts.offline;
  const text = waiting > 0 ? number : calm;
  const hours = oldestMs === undefined ? 0 : Math.floor((Date.now() - oldestMs) / HOUR_MS);
  const more = [
    hours >= 1 ? texts.oldest(hours) : undefined,
    waiting > 0 ? (online ? undefined : texts.offline) : number,
    counts.refused > 0 ? texts.refusedCount(counts.refused) : undefined,
    fault ? texts.storageFault : undefined,
  ];
  return (
    <>
      <StatusLine
        tone={trouble ? 'trouble' : waiting > 0 || !online ? 'waiting' : 'calm'}
        text={text}
        description={more.filter((part) => part !== undefined).join(' · ')}
        onPress={() => setOpen(true)}
      />
      <QueueDialog open={open} owner={owner} onClose={() => setOpen(false)} />
    </>
  );
}
