import { useState } from 'react';
import type { PlaceKnowledge } from '../../contract/office/presence.ts';
import { Banner } from '../../ui/banner.tsx';
import { knowledgeWords } from './knowledge-words.ts';
import type { Wording } from './person-words.ts';

type Props = { places: readonly PlaceKnowledge[]; wording: Wording };

const FIRST = 3;

/** What may be missing in what is shown, place by place; nothing where nothing is. */
export function Freshness({ places, wording }: Props) {
  const { freshness } = wording.work.presence;
  const [all, showAll] = useState(false);
  const sentences = places.flatMap((place) => knowledgeWords(place, wording) ?? []);
  if (sentences.length === 0) return undefined;
  const rest = sentences.length - FIRST;
  const more = { label: all ? freshness.fewer : freshness.more(rest), onPress: () => showAll(!all) };
  return (
    <section aria-label={freshness.title}>
      <Banner tone="warning" actions={rest > 0 ? [more] : []}>
        <ul>
          {sentences.slice(0, all ? undefined : FIRST).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Banner>
    </section>
  );
}
