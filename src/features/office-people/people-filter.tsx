import { useEffect, useState } from 'react';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { PlaceSelect } from '../place-select.tsx';
import { useLocations } from '../use-locations.ts';
import type { PeopleView } from './people-view.ts';

type Props = {
  view: PeopleView;
  /** `replace` leaves no step to go back to. */
  onView: (view: PeopleView, how?: 'replace') => void;
};

/** Somebody who types is not asked after at each letter. */
const TYPING_MS = 250;

/** Narrows the people down: by what they are called, by place, and whether they have left. */
export function PeopleFilter({ view, onView }: Props) {
  const { people } = useOfficeKeepingTexts();
  const places = useLocations();
  const [typed, setTyped] = useState(view.search);
  const [known, setKnown] = useState(view.search);
  // The browser's back button leads to another search.
  if (known !== view.search) {
    setKnown(view.search);
    setTyped(view.search);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === view.search) return;
    const timer = setTimeout(() => {
      setKnown(wanted);
      onView({ ...view, search: wanted, page: 1 }, 'replace');
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, view, onView]);
  return (
    <FilterBar label={people.search}>
      <TextField label={people.searchLabel} kind="search" value={typed} optional onChange={setTyped} />
      {places.length > 1 && (
        <PlaceSelect
          label={people.place}
          place={view.location}
          everywhere={people.everywhere}
          onChoose={(location) => onView({ ...view, location, page: 1 })}
        />
      )}
      <SelectField
        label={people.show}
        value={view.withLeft ? 'left' : 'working'}
        options={[
          { value: 'working', label: people.working },
          { value: 'left', label: people.withLeft },
        ]}
        onChange={(shown) => onView({ ...view, withLeft: shown === 'left', page: 1 })}
      />
    </FilterBar>
  );
}
