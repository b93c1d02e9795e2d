import { useQuery, useQueryClient } from '@tanstack/react-query';
import { OFFICE_KEYS } from './office-keys.ts';
import type { ChosenPerson } from './person-field.tsx';

/** Whom an address names by number: by the name that was chosen before, or that stands in what was found. */
export function useChosenPerson(
  id: number | undefined,
  found: readonly ChosenPerson[],
): {
  readonly person: ChosenPerson | undefined;
  readonly remember: (person: ChosenPerson | undefined) => void;
} {
  const client = useQueryClient();
  const keyOf = (known: number) => [...OFFICE_KEYS.people, 'chosen', known];
  const { data: remembered } = useQuery<ChosenPerson>({ queryKey: keyOf(id ?? 0), enabled: false });
  const remember = (person: ChosenPerson | undefined) => {
    if (person) client.setQueryData(keyOf(person.id), person);
  };
  if (id === undefined) return { person: undefined, remember };
  const named = remembered ?? found.find((person) => person.id === id);
  return { person: named ?? { id, displayName: `№ ${id}` }, remember };
}
