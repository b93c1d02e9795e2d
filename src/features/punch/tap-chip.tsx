import type { TerminalSession } from '../../contract/device-session.ts';
import { ResultChip } from '../../ui/result-chip.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
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

/** An earlier tap's result while the next person is at the terminal already. */
export function TapChip({ tap, session, today, onUndo }: Props) {
  const texts = useTexts();
  const { undo } = useTerminalTexts();
  const outcome = useLiveOutcome(tap.outcome);
  const undoable = useUndoable(outcome);
  const { tone, state, headline } = describeOutcome(outcome, session, texts, today);
  return (
    <ResultChip
      tone={tone}
      state={state}
      headline={headline}
      person={tap.person.displayName}
      action={undoable ? { label: undo, onPress: () => onUndo(tap) } : undefined}
    />
  );
}
