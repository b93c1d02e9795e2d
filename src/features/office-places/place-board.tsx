import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getLocations } from '../../api/get-locations.ts';
import { patchLocation } from '../../api/patch-location.ts';
import { postLocation } from '../../api/post-location.ts';
import type { LocationBody } from '../../contract/location.ts';
import type { LocationRequest } from '../../contract/office/office-location.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { PinIcon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SavedLine } from '../../ui/saved-line.tsx';
import { formatNumber } from '../../ui/texts/format-number.ts';
import { metres } from '../../ui/texts/metres.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { draftOf, NEW_PLACE } from '../place-draft.ts';
import type { OwnPosition } from '../place-fields.tsx';
import { QueryState } from '../query-state.tsx';
import { PlaceForm } from './place-form.tsx';
import { PlacePolicy } from './place-policy.tsx';

type Props = {
  /** Undefined: a new one. */
  id: number | undefined;
  /** Whether places are kept here, and not shown only. */
  kept: boolean;
  listHref: string;
  locate: () => Promise<OwnPosition>;
  onAdded: (id: number) => void;
};

/** One place: what is said of it, and what may be done there. */
export function PlaceBoard({ id, kept, listHref, locate, onAdded }: Props) {
  const { places: words } = useOfficeWorkTexts();
  const query = useQuery({
    queryKey: OFFICE_KEYS.locations,
    queryFn: ({ signal }) => getLocations(signal),
  });
  return (
    <>
      <BackLink label={words.all} href={listHref} />
      {id === undefined ? (
        <>
          <PageHead title={words.add} />
          <PlaceForm
            begin={NEW_PLACE}
            others={query.data ?? []}
            locate={locate}
            save={(place: LocationRequest) => postLocation(place)}
            onSaved={onAdded}
          />
        </>
      ) : (
        <QueryState query={query}>
          {(places) => {
            const place = places.find((one) => one.id === id);
            if (!place) return <EmptyState icon={<PinIcon />} title={words.noPlace} />;
            return (
              <Place
                key={id}
                place={place}
                kept={kept}
                locate={locate}
                others={places.filter((one) => one !== place)}
              />
            );
          }}
        </QueryState>
      )}
    </>
  );
}

type PlaceProps = Pick<Props, 'kept' | 'locate'> & {
  place: LocationBody;
  others: readonly LocationBody[];
};

function Place({ place, kept, locate, others }: PlaceProps) {
  const { locale } = useTexts();
  const { common } = useOfficeTexts();
  const { places: words } = useOfficeWorkTexts();
  const [saved, setSaved] = useState(false);
  const count = (number: number) => formatNumber(locale, number);
  return (
    <>
      <PageHead title={place.title} note={place.address ?? undefined} />
      <FactList
        facts={[
          [words.people, count(place.count_employees)],
          [words.devices, count(place.count_devices)],
          // Elsewhere they stand in the form.
          ...(kept
            ? []
            : ([
                [words.radiusShort, place.radius === 0 ? words.noCircle : metres(locale, place.radius)],
                [words.position, `${place.lat}, ${place.lon}`],
              ] as const)),
        ]}
      />
      {kept && (
        <PlaceForm
          begin={draftOf(place)}
          others={others}
          locate={locate}
          save={(changes: LocationRequest) => patchLocation(place.id, changes)}
          onSaved={() => setSaved(true)}
        />
      )}
      <SavedLine text={saved ? common.saved : undefined} />
      <PlacePolicy locationId={place.id} />
    </>
  );
}
