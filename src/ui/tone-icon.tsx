import type { ReactNode } from 'react';
import { BusyIcon, CheckIcon, LockIcon, RefusedIcon, UndoIcon, WaitingIcon, WarningIcon } from './icons.tsx';
import type { StateTone } from './state-tone.ts';

const DRAWINGS: Record<StateTone, () => ReactNode> = {
  saving: BusyIcon,
  kept: WaitingIcon,
  recorded: CheckIcon,
  refused: RefusedIcon,
  'sign-in': LockIcon,
  problem: WarningIcon,
  undone: UndoIcon,
};

/** The one icon that stands for a state, the same wherever the state is shown. */
export function ToneIcon({ tone }: { tone: StateTone }) {
  const Icon = DRAWINGS[tone];
  return <Icon />;
}
