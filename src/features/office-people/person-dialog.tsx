import { type ReactNode, useState } from 'react';
import { patchPerson } from '../../api/patch-person.ts';
import type { OfficePerson, PersonRequest } from '../../contract/office/office-person.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormStack } from '../../ui/form-stack.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { LeavingSection } from './leaving-section.tsx';
import { changesTo, draftOf, personOf } from './person-draft.ts';
import { PersonFields } from './person-fields.tsx';

type Props = {
  person: OfficePerson;
  /** Their PIN and badge, and a device of their own. */
  proofs: ReactNode;
  ownDevice: ReactNode;
  onClose: () => void;
  /** Gets a sentence about what was done. */
  onDone: (said: string) => void;
};

/** Somebody of the company: what is known of them, what they clock with, and that they leave. */
export function PersonDialog({ person, proofs, ownDevice, onClose, onDone }: Props) {
  const { close } = useTexts();
  const { common } = useOfficeTexts();
  const { people, enrol } = useOfficeKeepingTexts();
  const [draft, setDraft] = useState(() => draftOf(person));
  const [nameless, setNameless] = useState(false);
  const save = useOfficeAction((changes: Partial<PersonRequest>) => patchPerson(person.id, changes), {
    changes: [OFFICE_KEYS.people, OFFICE_KEYS.locations, OFFICE_KEYS.presence],
    onDone: () => onDone(common.saved),
  });
  const submit = () => {
    const wanted = personOf(draft);
    setNameless(wanted === undefined);
    if (!wanted) return;
    const changes = changesTo(person, wanted);
    if (Object.keys(changes).length === 0) onClose();
    else save.run(changes);
  };
  return (
    <Dialog open title={person.displayName} closeLabel={close} onClose={onClose}>
      <FormStack action={common.save} busy={save.busy} error={save.failure} ownFaults onSubmit={submit}>
        <PersonFields draft={draft} nameless={nameless} refusal={save.error} onChange={setDraft} />
      </FormStack>
      <TitledSection title={people.proofs}>{proofs}</TitledSection>
      <TitledSection title={enrol.phone}>{ownDevice}</TitledSection>
      <LeavingSection person={person} onLeft={() => onDone(common.saved)} />
    </Dialog>
  );
}
