import { receiptCode } from '../../contract/receipt-code.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { QueueItem } from '../../ui/queue-item.tsx';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { dayOf } from '../day-of.ts';
import { timeInZone } from '../time-in-zone.ts';
import { timeOf } from '../time-of.ts';
import { describePunch } from './describe-punch.ts';
import type { Owner } from './queue-dialog.tsx';

/** Only these are safe enough to say that it is done. */
const CONFIRMED: ReadonlySet<StoredPunch['state']> = new Set(['draft', 'waiting', 'sending', 'held', 'sent']);

type Props = { punch: StoredPunch; owner: Owner; onGiveUp: (punch: StoredPunch) => void };

/** One punch of the list: who, which direction, when, where it stands, and what can be done. */
export function PunchRow({ punch, owner, onGiveUp }: Props) {
  const texts = useTexts();
  const words = describePunch(punch, owner.principal, texts);
  const { eventTime } = punch.state === 'sent' ? punch.receipt : punch;
  const actions = [
    { label: texts.retry, primary: true, onPress: () => void thisPage().outbox.retry(punch.id) },
    { label: texts.giveUp.start, onPress: () => onGiveUp(punch) },
  ];
  return (
    <QueueItem
      title={(CONFIRMED.has(punch.state) ? texts.done : texts.punch)[punch.direction](
        timeOf(eventTime, texts),
      )}
      detail={detailOf(punch, eventTime, owner, texts)}
      state={words.state}
      reason={words.reason}
      actions={words.stuck ? actions : []}
    />
  );
}

function detailOf(punch: StoredPunch, eventTime: string, owner: Owner, texts: Catalogue): string {
  const due = punch.state === 'waiting' && punch.nextAttemptMs > Date.now() ? punch.nextAttemptMs : undefined;
  const parts = [
    punch.principal === owner.principal ? owner.nameOf(punch.employeeId) : texts.another,
    dayOf(eventTime, texts, 'medium'),
    `${texts.receiptCode} ${receiptCode(punch.id)}`,
    punch.state !== 'sent' && punch.attempts > 0 ? texts.tries(punch.attempts) : undefined,
    due === undefined ? undefined : texts.nextTry(texts.time(correctedTime(due, owner.timeZone))),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** A wait is counted on the device's own clock, and told on the corrected one that the screen shows. */
function correctedTime(wallMs: number, timeZone: string): string {
  const { clock } = thisPage();
  const instantMs = clock.now().instantMs + (wallMs - Date.now());
  return timeInZone(instantMs, timeZone);
}
