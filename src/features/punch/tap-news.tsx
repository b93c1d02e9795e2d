import type { TerminalSession } from '../../contract/device-session.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { describeOutcome } from './describe-outcome.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useLiveOutcome } from './use-live-outcome.ts';
import type { TerminalTap } from './use-terminal-taps.ts';

type Props = {
  tap: TerminalTap;
  session: TerminalSession;
  today: string;
  onSay: (announcement: Announcement) => void;
};

/** Follows a tap at the terminal and tells what came of it, also when the next person has begun. It shows nothing. */
export function TapNews({ tap, session, today, onSay }: Props) {
  const texts = useTexts();
  const outcome = useLiveOutcome(tap.outcome);
  const words = describeOutcome(outcome, session, texts, today);
  const { id, sendAfterMs } = outcome.punch;
  useAnnouncement(announcementOf(id, words, tap.person.displayName), sendAfterMs, onSay);
  return undefined;
}
