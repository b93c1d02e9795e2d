import { useState } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postOfficeReview } from '../../api/post-office-review.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { OfficePunch } from '../../contract/office/office-punch.ts';
import { ReviewCard } from '../../ui/review-card.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';
import { oneLine } from '../one-line.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { holdingOf } from './holding.ts';
import { PunchHistory } from './punch-history.tsx';
import { distanceWords, factWords, type PunchWording, punchWhen } from './punch-words.ts';

type Props = {
  punch: OfficePunch;
  wording: PunchWording;
  /** Whether it takes the focus, since the one before it was decided. */
  focused: boolean;
  onDecided: (punch: OfficePunch, decision: 'yes' | 'no') => void;
  /** Somebody else was faster. */
  onGone: () => void;
};

/** One entry that waits, with everything that is known of it, and a yes or a no. */
export function ReviewItem({ punch, wording, focused, onDecided, onGone }: Props) {
  const { record, review } = wording.work;
  const [why, setWhy] = useState('');
  const [wanted, setWanted] = useState<'yes' | 'no'>();
  const action = useOfficeAction(
    async (decision: 'yes' | 'no') => {
      try {
        const reason = oneLine(why);
        await postOfficeReview(punch.id, { decision, ...(reason !== '' && { why: reason }) });
        return decision;
      } catch (error) {
        if (isDecided(error)) return undefined;
        throw error;
      }
    },
    {
      changes: [OFFICE_KEYS.record, OFFICE_KEYS.hours, OFFICE_KEYS.presence],
      onDone: (decision) => (decision ? onDecided(punch, decision) : onGone()),
    },
  );
  const decide = (decision: 'yes' | 'no') => {
    setWanted(decision);
    action.run(decision);
  };
  const { direction, eventTime, location } = holdingOf(punch) ?? punch;
  const distance = distanceWords(punch, wording);
  return (
    <ReviewCard
      title={review.item(
        punch.person.displayName,
        record.direction[direction],
        punchWhen(eventTime, wording),
      )}
      focused={focused}
      place={location.title}
      reasons={punch.reasons.map((reason) => record.reason[reason])}
      facts={[...factWords(punch, wording), ...(distance === undefined ? [] : [distance])]}
      standing={punch.counts ? review.counts.now : review.counts.notYet}
      history={<PunchHistory punch={punch} wording={wording} />}
      error={action.failure}
      why={<TextArea label={review.why} value={why} rows={1} maxLength={500} optional onChange={setWhy} />}
    >
      <TextButton
        label={review.yes}
        tone="primary"
        busy={action.busy && wanted === 'yes'}
        disabled={action.busy && wanted !== 'yes'}
        onPress={() => decide('yes')}
      />
      <TextButton
        label={review.no}
        busy={action.busy && wanted === 'no'}
        disabled={action.busy && wanted !== 'no'}
        onPress={() => decide('no')}
      />
    </ReviewCard>
  );
}

function isDecided(error: unknown): boolean {
  if (!(error instanceof ApiRefusal)) return false;
  const codes = [error.code, ...error.faults.map(({ code }) => code)];
  return error.status === 404 || codes.includes(ERROR_CODE.alreadyExists);
}
