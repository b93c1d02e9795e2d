import { useState } from 'react';
import type { LocationBody } from '../../contract/location.ts';
import type { LocationRequest } from '../../contract/office/office-location.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { type PlaceDraft, type PlaceField, placeFaults, placeOf } from '../place-draft.ts';
import { type OwnPosition, PlaceFields } from '../place-fields.tsx';
import { useOfficeAction } from '../use-office-action.ts';

type Props<Answer> = {
  begin: PlaceDraft;
  others: readonly LocationBody[];
  locate: () => Promise<OwnPosition>;
  save: (place: LocationRequest) => Promise<Answer>;
  onSaved: (answer: Answer) => void;
};

/** Adds a place, or changes one. */
export function PlaceForm<Answer>({ begin, others, locate, save, onSaved }: Props<Answer>) {
  const { common } = useOfficeTexts();
  const [draft, setDraft] = useState(begin);
  const [faults, setFaults] = useState<readonly PlaceField[]>([]);
  const action = useOfficeAction(save, {
    changes: [OFFICE_KEYS.locations, OFFICE_KEYS.presence],
    onDone: onSaved,
  });
  const submit = () => {
    const place = placeOf(draft);
    setFaults(placeFaults(draft));
    if (place) action.run(place);
  };
  return (
    <FormStack action={common.save} busy={action.busy} error={action.failure} ownFaults onSubmit={submit}>
      <PlaceFields draft={draft} faults={faults} locate={locate} others={others} onChange={setDraft} />
    </FormStack>
  );
}
