import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { getOfficePeople } from '../api/get-office-people.ts';
import type { OfficePerson } from '../contract/office/office-person.ts';
import { ComboField } from '../ui/combo-field.tsx';
import { useOfficeWorkTexts } from '../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from './office-keys.ts';

/** A person, by what is known of them here. */
export interface ChosenPerson {
  readonly id: number;
  readonly displayName: string;
}

type Props = {
  label: string;
  chosen: ChosenPerson | undefined;
  /** Stands in the empty field: what it means that nobody is chosen. */
  placeholder?: string | undefined;
  error?: string | undefined;
  onChoose: (person: ChosenPerson | undefined) => void;
};

const MOST = 20;

/** Somebody of the company, also one who left, found by a part of their name. */
export function PersonField({ label, chosen, placeholder, error, onChoose }: Props) {
  const { record } = useOfficeWorkTexts();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: [...OFFICE_KEYS.people, 'found', search],
    queryFn: ({ signal }) =>
      getOfficePeople({ search, locationId: undefined, withLeft: true, limit: MOST, offset: 0 }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options = data?.people.map(optionOf) ?? [];
  return (
    <ComboField
      label={label}
      chosen={chosen && { id: chosen.id, label: chosen.displayName }}
      options={options}
      placeholder={placeholder}
      none={data ? record.filter.noPerson : undefined}
      error={error}
      onSearch={setTyped}
      onChoose={(option) => onChoose(option && { id: option.id, displayName: option.label })}
    />
  );
}

function optionOf({ id, displayName, tabNumber, location }: OfficePerson) {
  return {
    id,
    label: displayName,
    note: tabNumber === null ? location.title : `${tabNumber} · ${location.title}`,
  };
}
