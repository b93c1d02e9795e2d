import { ApiRefusal } from '../../api/api-refusal.ts';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { FieldPair } from '../../ui/field-pair.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { PlaceSelect } from '../place-select.tsx';
import { useLocations } from '../use-locations.ts';
import type { PersonDraft } from './person-draft.ts';

type Props = {
  draft: PersonDraft;
  /** Whether a first name is known to be missing. */
  nameless: boolean;
  /** What the server said to it the last time. */
  refusal: unknown;
  onChange: (draft: PersonDraft) => void;
};

/** The fields of a person. */
export function PersonFields({ draft, nameless, refusal, onChange }: Props) {
  const { people } = useOfficeKeepingTexts();
  const places = useLocations();
  const takenIn = (field: string) => (isTaken(refusal, field) ? people.taken : undefined);
  return (
    <>
      <FieldPair>
        <TextField
          label={people.lastName}
          kind="name"
          value={draft.lastName}
          optional
          onChange={(lastName) => onChange({ ...draft, lastName })}
        />
        <TextField
          label={people.firstName}
          kind="name"
          value={draft.firstName}
          error={nameless && draft.firstName.trim() === '' ? people.nameMissing : undefined}
          onChange={(firstName) => onChange({ ...draft, firstName })}
        />
        <TextField
          label={people.patronymic}
          kind="name"
          value={draft.patronymic}
          optional
          onChange={(patronymic) => onChange({ ...draft, patronymic })}
        />
      </FieldPair>
      <FieldPair>
        <TextField
          label={people.tabNumber}
          kind="tab-number"
          value={draft.tabNumber}
          note={people.tabNumberNote}
          error={takenIn('tabNumber')}
          optional
          onChange={(tabNumber) => onChange({ ...draft, tabNumber })}
        />
        <TextField
          label={people.email}
          kind="mail"
          value={draft.email}
          error={takenIn('email')}
          optional
          onChange={(email) => onChange({ ...draft, email })}
        />
      </FieldPair>
      {places.length > 1 && (
        <PlaceSelect
          label={people.place}
          place={draft.locationId ?? places[0]?.id}
          onChoose={(locationId) => onChange({ ...draft, locationId })}
        />
      )}
    </>
  );
}

function isTaken(refusal: unknown, field: string): boolean {
  if (!(refusal instanceof ApiRefusal)) return false;
  return refusal.faults.some((fault) => fault.field === field && fault.code === ERROR_CODE.alreadyExists);
}
