import type { PlaceKnowledge } from '../../contract/office/presence.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { whenWords } from '../when-words.ts';
import type { Wording } from './person-words.ts';

/** What is missing in what is known of a place, in a sentence; undefined where nothing is. */
export function knowledgeWords(
  { location, silentSinceMs, waiting }: PlaceKnowledge,
  { nowMs, timeZone, work, texts }: Wording,
): string | undefined {
  const { freshness } = work.presence;
  if (silentSinceMs === null) {
    return waiting > 0 ? freshness.onTheirWay(location.title, waiting) : undefined;
  }
  const today = eventTimeInZone(nowMs, timeZone).slice(0, 10);
  const since = whenWords(eventTimeInZone(silentSinceMs, timeZone), today, work, texts);
  return waiting > 0
    ? freshness.silentHolding(location.title, since, waiting)
    : freshness.silent(location.title, since);
}
