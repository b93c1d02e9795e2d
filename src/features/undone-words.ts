import type { UndonePunch } from '../outbox/punch-record.ts';
import type { StateTone } from '../ui/state-tone.ts';
import type { Catalogue } from '../ui/texts/catalogue.ts';

/** What an undone punch is called, and why it is one where somebody said so. */
export interface UndoneWords {
  readonly tone: StateTone;
  readonly label: string;
  readonly reason: string | undefined;
}

/** Tells what the position policy turned away from what a person took back at once or gave up later. */
export function undoneWords({ reason, turnedAway }: UndonePunch, texts: Catalogue): UndoneWords {
  if (turnedAway) {
    return { tone: 'refused', label: texts.turnedAway.title, reason: texts.turnedAway[turnedAway] };
  }
  return reason === undefined
    ? { tone: 'undone', label: texts.state.takenBack, reason }
    : { tone: 'problem', label: texts.state.undone, reason };
}
