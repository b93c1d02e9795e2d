import { useState } from 'react';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QueueList } from '../../ui/queue-list.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { CodeLookUp } from './code-look-up.tsx';
import { GiveUpForm } from './give-up-form.tsx';
import { PunchRow } from './punch-row.tsx';
import { RescuePanel } from './rescue-panel.tsx';
import { StorageNote } from './storage-note.tsx';
import { useOutbox } from './use-outbox.ts';

/** Whose device it is, as the list needs it. */
export type Owner = {
  readonly principal: string | undefined;
  /** Whose punch it is, of those that were tapped under this principal. */
  readonly nameOf: (employeeId: number) => string;
  readonly timeZone: string;
};

type Props = { open: boolean; owner: Owner; onClose: () => void };

/** Every punch of this device that is not recorded yet, its owner's punches of the day, and what can be done. */
export function QueueDialog({ open, owner, onClose }: Props) {
  const texts = useTexts();
  const { counts, listed, done } = useOutbox();
  const [givingUp, setGivingUp] = useState<StoredPunch>();
  const { outbox } = thisPage();
  const sendNow = { label: texts.sendNow, primary: true, onPress: () => void outbox.wake('send-now') };
  const unlisted = counts.waiting + counts.held + counts.refused - listed.length;
  const today = done.filter(({ principal }) => principal === owner.principal);
  const close = () => {
    setGivingUp(undefined);
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={givingUp ? texts.giveUp.start : texts.queueTitle}
      closeLabel={texts.close}
      onClose={close}
      actions={listed.length > 0 && !givingUp ? [sendNow] : []}
    >
      {givingUp ? (
        <GiveUpForm punch={givingUp} onEnd={() => setGivingUp(undefined)} />
      ) : (
        <>
          {listed.length === 0 ? (
            <p>{texts.queueEmpty}</p>
          ) : (
            <QueueList label={texts.queueTitle}>
              {listed.map((punch) => (
                <PunchRow key={punch.id} punch={punch} owner={owner} onGiveUp={setGivingUp} />
              ))}
            </QueueList>
          )}
          {unlisted > 0 && <p>{texts.unlisted(unlisted)}</p>}
          {today.length > 0 && (
            <section aria-label={texts.today}>
              <h3>{texts.today}</h3>
              <QueueList label={texts.today}>
                {today.map((punch) => (
                  <PunchRow key={punch.id} punch={punch} owner={owner} onGiveUp={setGivingUp} />
                ))}
              </QueueList>
            </section>
          )}
          <CodeLookUp owner={owner} onGiveUp={setGivingUp} />
          <RescuePanel />
          <StorageNote />
        </>
      )}
    </Dialog>
  );
}
