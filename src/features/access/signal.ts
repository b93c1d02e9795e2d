import type { StateTone } from '../../ui/state-tone.ts';

/** What can be heard and felt of an outcome. */
export type Signal = 'recorded' | 'kept' | 'refused' | 'question';

/** The signal of an outcome by its tone; undefined where there is nothing to tell. */
export function signalOf(tone: StateTone): Signal | undefined {
  switch (tone) {
    case 'recorded':
      return 'recorded';
    case 'kept':
    case 'sign-in':
      return 'kept';
    case 'refused':
    case 'problem':
      return 'refused';
    case 'saving':
    case 'undone':
      return undefined;
  }
}
