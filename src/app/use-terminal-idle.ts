import { ACCESS_PATIENCE } from '../features/access/patience.ts';
import type { AccessMode } from '../features/access/use-access-mode.ts';
import type { Stage } from '../features/identify/stage.ts';
import { useReturnToIdle } from '../features/identify/use-return-to-idle.ts';

const IDENTIFIED_MS = 15_000;
const CHOOSING_MS = 30_000;
const TYPING_MS = 8_000;
/** An access mode that nobody goes on with is not for the next person. */
const ACCESS_UNUSED_MS = TYPING_MS * ACCESS_PATIENCE;

/** What a terminal ends by itself once nobody goes on with it. */
export interface TerminalVisit {
  readonly stage: Stage;
  /** Whether nobody has begun anything. */
  readonly untouched: boolean;
  readonly showsResult: boolean;
  readonly access: AccessMode;
  /** How many times as long somebody has. */
  readonly patience: number;
  readonly reset: () => void;
}

/** Takes a terminal back to its first step, and out of the access mode, some time after the last touch or key. */
export function useTerminalIdle(visit: TerminalVisit): void {
  const { stage, untouched, showsResult, access, patience, reset } = visit;
  useReturnToIdle(untouched ? undefined : limitMs(stage) * patience, reset);
  const unused = access.on && untouched && !showsResult;
  useReturnToIdle(unused ? ACCESS_UNUSED_MS : undefined, () => access.set(false));
}

function limitMs({ kind }: Stage): number {
  if (kind === 'identified') return IDENTIFIED_MS;
  return kind === 'idle' ? TYPING_MS : CHOOSING_MS;
}
