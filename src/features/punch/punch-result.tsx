import { useEffect } from 'react';
import type { DeviceSession } from '../../contract/device-session.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { ResultCard } from '../../ui/result-card.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { Outcome } from './use-punch.ts';

type Props = { outcome: Outcome | undefined; session: DeviceSession; onDismiss: () => void };

/** What came of the last tap. The live region is always there, so that a change in it is announced. */
export function PunchResult({ outcome, session, onDismiss }: Props) {
  const texts = useTexts();
  useUnloadWarning(outcome);
  const words = outcome && describeOutcome(outcome, session, texts);
  const retry = () => outcome && void thisPage().outbox.retry(outcome.punch.id);
  return (
    <div role="status" aria-live="polite">
      {words && (
        <ResultCard
          tone={words.tone}
          state={words.state}
          headline={words.headline}
          person={session.person.displayName}
          place={words.place}
          facts={words.facts}
          reason={words.reason}
          action={words.retry ? { label: texts.retry, onPress: retry } : undefined}
          dismiss={{ label: texts.close, onPress: onDismiss }}
        />
      )}
    </div>
  );
}

/** Only this page can still get an unsaved punch recorded, so the browser asks before it goes. */
function useUnloadWarning(outcome: Outcome | undefined): void {
  const state = outcome?.kind === 'unsaved' ? (outcome.sender?.state.kind ?? 'sending') : undefined;
  const pending = state === 'sending' || state === 'unreachable';
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [pending]);
}
