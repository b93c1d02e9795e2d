import { useEffect, useSyncExternalStore } from 'react';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { ResultCard } from '../../ui/result-card.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { Outcome } from './use-punch.ts';

type Props = {
  outcome: Outcome | undefined;
  /** How many punches only this page holds. */
  unsaved: number;
  session: DeviceSession;
  onDismiss: () => void;
};

/** What came of the last tap. The live region is always there, so that a change in it is announced. */
export function PunchResult({ outcome, unsaved, session, onDismiss }: Props) {
  const texts = useTexts();
  const { outbox, clock } = thisPage();
  const { listed } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useUnloadWarning(unsaved > 0);
  const today = dayOf(clock.now().instantMs, session.timeZone);
  const words = outcome && describeOutcome(behindHeld(outcome, listed), session, texts, today);
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

/** A punch behind one that waits for a sign-in or an update waits for the same. */
function behindHeld(outcome: Outcome, listed: readonly StoredPunch[]): Outcome {
  if (outcome.kind !== 'kept' || outcome.punch.state !== 'waiting') return outcome;
  const { punch } = outcome;
  for (const other of listed) {
    if (other.state !== 'held' || other.why === 'key-mismatch') continue;
    if (other.principal === punch.principal && other.seq < punch.seq) {
      return { kind: 'kept', punch: { ...punch, state: 'held', why: other.why } };
    }
  }
  return outcome;
}

/** The day of an instant as event_time writes it. */
function dayOf(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instantMs);
}

/** Only this page can still get an unsaved punch recorded, so the browser asks before it goes. */
function useUnloadWarning(pending: boolean): void {
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [pending]);
}
