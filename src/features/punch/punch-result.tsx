import { useState, useSyncExternalStore } from 'react';
import type { PersonalSession } from '../../contract/device-session.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { PositionPicture } from '../../ui/position-picture.tsx';
import { ResultCard } from '../../ui/result-card.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { dayInZone } from '../day-in-zone.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { Outcome } from './outcome.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useUnloadWarning } from './use-unload-warning.ts';

type Props = {
  outcome: Outcome | undefined;
  /** How many punches only this page holds. */
  unsaved: number;
  session: PersonalSession;
  /** Whether the outcome is of a tap on this page: what was there before it opened is no news. */
  isNews: boolean;
  onSay: (announcement: Announcement) => void;
  onDismiss: () => void;
};

/** What came of the last tap. It changes more often than a person wants to hear: what is said of it is the announcer's. */
export function PunchResult({ outcome, unsaved, session, isNews, onSay, onDismiss }: Props) {
  const texts = useTexts();
  const { outbox, clock } = thisPage();
  const { listed } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useUnloadWarning(unsaved > 0);
  const today = dayInZone(clock.now().instantMs, session.timeZone);
  const words = outcome && describeOutcome(behindHeld(outcome, listed), session, texts, today);
  const [said, setSaid] = useState('');
  const news = isNews && outcome && words ? announcementOf(outcome.punch.id, words, undefined) : undefined;
  useAnnouncement(news, outcome?.punch.sendAfterMs ?? 0, (announcement) => {
    setSaid(announcement.text);
    onSay(announcement);
  });
  const retry = () => outcome && void thisPage().outbox.retry(outcome.punch.id);
  return (
    <>
      <Announcer text={said} />
      <div role="status" aria-live="off">
        {words && (
          <ResultCard
            tone={words.tone}
            state={words.state}
            headline={words.headline}
            person={session.person.displayName}
            place={words.place}
            facts={words.facts}
            reason={words.reason}
            picture={words.drawn && <PositionPicture small {...words.drawn} />}
            action={words.retry ? { label: texts.retry, onPress: retry } : undefined}
            dismiss={{ label: texts.close, onPress: onDismiss }}
          />
        )}
      </div>
    </>
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
