import { useState } from 'react';
import { postLeave } from '../../api/post-leave.ts';
import type { OfficePerson } from '../../contract/office/office-person.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Failure } from '../../ui/failure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';

type Props = { person: OfficePerson; onLeft: () => void };

/** Lets a person leave, and asks first: it cannot be taken back. */
export function LeavingSection({ person, onLeft }: Props) {
  const { cancel } = useTexts();
  const { people } = useOfficeKeepingTexts();
  const [asks, setAsks] = useState(false);
  const leave = useOfficeAction(postLeave, {
    changes: [OFFICE_KEYS.people, OFFICE_KEYS.locations, OFFICE_KEYS.presence],
    onDone: onLeft,
  });
  return (
    <TitledSection title={people.leaving}>
      {!asks && (
        <div>
          <TextButton label={people.leave} onPress={() => setAsks(true)} />
        </div>
      )}
      {asks && (
        <>
          <p>
            <strong>{people.leaveAsk(person.displayName)}</strong> {people.leaveWhat}
          </p>
          <Failure text={leave.failure} />
          <ButtonRow>
            <TextButton
              label={people.leaveConfirm}
              tone="danger"
              busy={leave.busy}
              onPress={() => leave.run(person.id)}
            />
            <TextButton label={cancel} initialFocus onPress={() => setAsks(false)} />
          </ButtonRow>
        </>
      )}
    </TitledSection>
  );
}
