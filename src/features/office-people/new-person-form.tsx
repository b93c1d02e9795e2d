import { type ReactNode, useState } from 'react';
import { postPerson } from '../../api/post-person.ts';
import type { PersonRequest } from '../../contract/office/office-person.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useLocations } from '../use-locations.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { newPerson, personOf } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';

type Props = {
  /** Where they probably work. */
  place: number | undefined;
  /** Whether another button on the page is more likely wanted. */
  quiet?: boolean;
  also?: ReactNode;
  /** Gets what they are called. */
  onAdded: (name: string) => void;
};

/** Adds people one after another: once one is added the fields are empty for the next. */
export function NewPersonForm({ place, quiet = false, also, onAdded }: Props) {
  const { people } = useOfficeKeepingTexts();
  const places = useLocations();
  const [draft, setDraft] = useState(() => newPerson(place));
  const [nameless, setNameless] = useState(false);
  const locationId = draft.locationId ?? places[0]?.id;
  const add = useOfficeAction(
    async (person: PersonRequest) => {
      await postPerson(person);
      return person;
    },
    {
      changes: [OFFICE_KEYS.people, OFFICE_KEYS.locations, OFFICE_KEYS.presence],
      onDone: ({ lastName, firstName }) => {
        setDraft(newPerson(locationId));
        onAdded([lastName, firstName].filter(Boolean).join(' '));
      },
    },
  );
  return (
    <FormStack
      action={people.add}
      busy={add.busy}
      error={add.failure}
      quiet={quiet}
      also={also}
      ownFaults
      onSubmit={() => {
        const person = personOf({ ...draft, locationId });
        setNameless(person === undefined);
        if (person) add.run(person);
      }}
    >
      <PersonFields draft={draft} nameless={nameless} refusal={add.error} onChange={setDraft} />
    </FormStack>
  );
}
