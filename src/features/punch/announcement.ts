import type { StateTone } from '../../ui/state-tone.ts';
import type { OutcomeWords } from './describe-outcome.ts';

/** What is said aloud of a tap, by its tone and in words. */
export interface Announcement {
  /** The punch's id. */
  readonly of: string;
  readonly tone: StateTone;
  readonly text: string;
}

/** Puts an outcome into one sentence after the other, the most important first; `person` where others tap here too. */
export function announcementOf(of: string, words: OutcomeWords, person: string | undefined): Announcement {
  const { tone, state, headline, place, reason } = words;
  const parts = [state, headline, person, `${place.title}, ${place.radius}`, reason];
  const sentences = parts.filter((part) => part !== undefined).map((part) => part.replace(/[.…]$/, ''));
  return { of, tone, text: `${sentences.join('. ')}.` };
}

/**
 * Whether an outcome is news to whoever heard this about the same tap. That a kept punch has been recorded since is
 * none: they were told that it goes by itself.
 */
export function isNews(next: Announcement, said: Announcement | undefined): boolean {
  if (next.tone === 'saving') return false;
  if (said?.of !== next.of) return true;
  return said.tone !== next.tone && !(said.tone === 'kept' && next.tone === 'recorded');
}
