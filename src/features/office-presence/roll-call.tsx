import type { PersonPresence, PlaceKnowledge } from '../../contract/office/presence.ts';
import { RollCallSheet } from '../../ui/roll-call-sheet.tsx';
import { dayOf } from '../day-of.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { timeOf } from '../time-of.ts';
import { knowledgeWords } from './knowledge-words.ts';
import { personWords, type Wording } from './person-words.ts';

type Props = {
  company: string;
  /** Undefined: of all places. */
  place: string | undefined;
  /** Who is in there. */
  people: readonly PersonPresence[];
  places: readonly PlaceKnowledge[];
  wording: Wording;
  /** That nothing came any more by the time it was made. */
  lost: string | undefined;
};

/** The list for a roll call, with when it was made and what may be missing in it. */
export function RollCall({ company, place, people, places, wording, lost }: Props) {
  const { work, texts, timeZone } = wording;
  const { presence, when } = work;
  const { rollCall, freshness, everywhere } = presence;
  const now = eventTimeInZone(Date.now(), timeZone);
  const made = when.onDay(dayOf(now, texts, 'full'), timeOf(now, texts));
  const gaps = places.flatMap((one) => knowledgeWords(one, wording) ?? []);
  const warnings = [...(lost === undefined ? [] : [lost]), ...gaps];
  return (
    <RollCallSheet
      title={rollCall.title}
      facts={[
        `${company} · ${place ?? everywhere}`,
        rollCall.made(made),
        rollCall.people(people.length),
        ...(warnings.length === 0 ? [freshness.allFresh] : []),
      ]}
      warnings={warnings}
      columns={{
        here: rollCall.here,
        name: presence.name,
        since: presence.since,
        where: presence.where,
      }}
      rows={people.map((one) => {
        const { since, where } = personWords(one, wording);
        return { id: one.person.id, name: one.person.displayName, since, where };
      })}
      nobody={rollCall.nobody}
      blanks={[rollCall.checkedBy, rollCall.checkedAt]}
    />
  );
}
