import type { TerminalSession } from '../../contract/device-session.ts';
import { PositionPicture } from '../../ui/position-picture.tsx';
import { ResultCard } from '../../ui/result-card.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { useInitialFocus } from '../../ui/use-initial-focus.ts';
import { useLostFocus } from '../../ui/use-lost-focus.ts';
import { describeOutcome } from './describe-outcome.ts';
import { useLiveOutcome } from './use-live-outcome.ts';
import type { TerminalTap } from './use-terminal-taps.ts';
import { useUndoable } from './use-undoable.ts';

type Props = {
  tap: TerminalTap;
  session: TerminalSession;
  today: string;
  onUndo: (tap: TerminalTap) => void;
};

/**
 * What came of the last tap at the terminal, with the way back while there is one. It takes the focus
 * from the button that is gone, and not to the way back, which a second press of the same key would take.
 */
export function TerminalResult({ tap, session, today, onUndo }: Props) {
  const texts = useTexts();
  const { undo } = useTerminalTexts();
  const outcome = useLiveOutcome(tap.outcome);
  const undoable = useUndoable(outcome);
  const group = useInitialFocus<HTMLElement>();
  useLostFocus(undoable, group);
  const words = describeOutcome(outcome, session, texts, today);
  return (
    <section ref={group} tabIndex={-1} aria-label={tap.person.displayName}>
      <ResultCard
        tone={words.tone}
        state={words.state}
        headline={words.headline}
        person={tap.person.displayName}
        place={words.place}
        facts={words.facts}
        reason={words.reason}
        picture={words.drawn && <PositionPicture small {...words.drawn} />}
        action={undoable ? { label: undo, onPress: () => onUndo(tap) } : undefined}
      />
    </section>
  );
}
