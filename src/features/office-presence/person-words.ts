import type { PersonPresence } from '../../contract/office/presence.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import type { OfficeWorkTexts } from '../../ui/texts/office-work-texts.ts';
import { durationWords } from '../duration-words.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { whenWords } from '../when-words.ts';

/** What the words are made with. */
export interface Wording {
  readonly nowMs: number;
  readonly timeZone: string;
  readonly work: OfficeWorkTexts;
  readonly texts: Catalogue;
}

/** Where somebody stands, in words; what does not apply is nothing. */
export interface PersonWords {
  readonly since: string;
  readonly long: string | undefined;
  readonly where: string;
  readonly notes: readonly string[];
}

/** After that a duration says less than the day does. */
const LONGEST_MS = 24 * 3_600_000;
/** The server hears of a punch within this, where nothing was in the way. */
const AT_ONCE_MS = 2 * 60_000;

/** Since when somebody is in or out, for how long, where, and what else is to know of it. */
export function personWords({ last, home }: PersonPresence, wording: Wording): PersonWords {
  if (!last) return { since: '', long: undefined, where: home.title, notes: [] };
  const { nowMs, timeZone, work, texts } = wording;
  const { presence } = work;
  const today = eventTimeInZone(nowMs, timeZone).slice(0, 10);
  const when = (eventTime: string) => whenWords(eventTime, today, work, texts);
  const elapsedMs = nowMs - last.instantMs;
  const counted = last.direction === 'in' && elapsedMs < LONGEST_MS;
  const late = last.receivedAtMs - last.instantMs > AT_ONCE_MS;
  return {
    since: when(last.eventTime),
    long: counted ? presence.forLong(durationWords(elapsedMs, texts)) : undefined,
    where: last.location.title,
    notes: [
      ...(home.id === last.location.id ? [] : [presence.worksAt(home.title)]),
      ...(late ? [presence.heard(when(eventTimeInZone(last.receivedAtMs, timeZone)))] : []),
      ...(last.review ? [presence.review] : []),
    ],
  };
}
