import { thisPage } from '../../outbox/this-page.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QueueItem } from '../../ui/queue-item.tsx';
import { QueueList } from '../../ui/queue-list.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { describePunch } from './describe-punch.ts';
import { useOutbox } from './use-outbox.ts';

type Props = { open: boolean; principal: string | undefined; onClose: () => void };

/** Every punch of this device that is not recorded yet, and what a person can do about it. */
export function QueueDialog({ open, principal, onClose }: Props) {
  const texts = useTexts();
  const { listed } = useOutbox();
  const { outbox } = thisPage();
  const sendNow = { label: texts.sendNow, primary: true, onPress: () => void outbox.wake('send-now') };
  return (
    <Dialog
      open={open}
      title={texts.queueTitle}
      closeLabel={texts.close}
      onClose={onClose}
      actions={listed.length > 0 ? [sendNow] : []}
    >
      {listed.length === 0 ? (
        <p>{texts.queueEmpty}</p>
      ) : (
        <QueueList label={texts.queueTitle}>
          {listed.map((punch) => {
            const words = describePunch(punch, principal, texts);
            const retry = { label: texts.retry, onPress: () => void outbox.retry(punch.id) };
            return (
              <QueueItem
                key={punch.id}
                title={texts.done[punch.direction](punch.eventTime.slice(11, 16))}
                detail={dateOf(punch.eventTime, texts.locale)}
                state={words.state}
                reason={words.reason}
                actions={words.retry ? [retry] : []}
              />
            );
          })}
        </QueueList>
      )}
    </Dialog>
  );
}

/** The day of an event_time, which has no zone: it is read and written in one and the same. */
function dateOf(eventTime: string, locale: string): string {
  const day = Date.parse(`${eventTime.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' }).format(day);
}
