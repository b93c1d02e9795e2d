import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getLocations } from '../../api/get-locations.ts';
import { folded } from '../../contract/folded.ts';
import type { LocationBody } from '../../contract/location.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PinIcon } from '../../ui/icons.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { AddIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { PlacesTable } from './places-table.tsx';

type Props = {
  /** Undefined where places are kept elsewhere. */
  addHref: string | undefined;
  rulesHref: string;
  hrefOf: (id: number) => string;
};

/** From so many places on one searches. */
const MANY = 8;

/** The company's places. */
export function PlacesBoard({ addHref, rulesHref, hrefOf }: Props) {
  const { locale } = useTexts();
  const { office, common } = useOfficeTexts();
  const { places: words, policy } = useOfficeWorkTexts();
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: OFFICE_KEYS.locations,
    queryFn: ({ signal }) => getLocations(signal),
  });
  const matches = (all: readonly LocationBody[]) => {
    const wanted = folded(search, locale).split(/\s+/u).filter(Boolean);
    return all.filter(({ title, address }) => {
      const text = folded(`${title} ${address ?? ''}`, locale);
      return wanted.every((word) => text.includes(word));
    });
  };
  return (
    <>
      <PageHead title={office.pages.places}>
        <LinkButton label={policy.company} href={rulesHref} />
        {addHref && <LinkButton label={words.add} icon={<AddIcon />} href={addHref} />}
      </PageHead>
      <QueryState query={query}>
        {(all) => {
          if (all.length === 0) {
            return <EmptyState icon={<PinIcon />} title={words.empty.title} note={words.empty.note} />;
          }
          const places = matches(all);
          return (
            <>
              {all.length >= MANY && (
                <FilterBar label={common.filter}>
                  <TextField
                    label={words.search}
                    kind="search"
                    optional
                    value={search}
                    onChange={setSearch}
                  />
                </FilterBar>
              )}
              {places.length === 0 ? (
                <EmptyState icon={<PinIcon />} title={words.noMatch.title} note={words.noMatch.note} />
              ) : (
                <PlacesTable places={places} hrefOf={hrefOf} />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
