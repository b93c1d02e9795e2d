import { useState } from 'react';
import { parseReceiptCode } from '../../contract/receipt-code.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueueList } from '../../ui/queue-list.tsx';
import { TextForm } from '../../ui/text-form.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { PunchRow } from './punch-row.tsx';
import type { Owner } from './queue-dialog.tsx';

type Props = { owner: Owner; onGiveUp: (punch: StoredPunch) => void };

/** Answers "but I did clock in": a receipt code typed in says where that punch stands. */
export function CodeLookUp({ owner, onGiveUp }: Props) {
  const texts = useTexts();
  const [found, setFound] = useState<StoredPunch | 'unknown' | 'fault'>();
  const lookUp = async (typed: string) => {
    const code = parseReceiptCode(typed);
    try {
      setFound((code && (await thisPage().queue.find(code))) || 'unknown');
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFound('fault');
    }
  };
  return (
    <Panel label={texts.askCode}>
      <TextForm code label={texts.askCode} action={texts.check} onSubmit={(typed) => void lookUp(typed)} />
      <div role="status">
        {found === 'unknown' && <p>{texts.codeUnknown}</p>}
        {found === 'fault' && <p>{texts.storageFault}</p>}
        {typeof found === 'object' && (
          <QueueList label={texts.askCode}>
            <PunchRow punch={found} owner={owner} onGiveUp={onGiveUp} />
          </QueueList>
        )}
      </div>
    </Panel>
  );
}
