import { type ReactNode, useState } from 'react';
import { FormStack } from '../../ui/form-stack.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { type PlaceField, placeFaults } from '../place-draft.ts';
import { type OwnPosition, PlaceFields } from '../place-fields.tsx';
import type { SetUpDraft } from './set-up-draft.ts';

type Props = {
  draft: SetUpDraft;
  locate: () => Promise<OwnPosition>;
  back: ReactNode;
  onChange: (draft: SetUpDraft) => void;
  onNext: () => void;
};

/** The first place where people clock. */
export function PlaceStep({ draft, locate, back, onChange, onNext }: Props) {
  const { firstRun } = useOfficeKeepingTexts();
  const [tried, setTried] = useState(false);
  const faults: readonly PlaceField[] = tried ? placeFaults(draft.place) : [];
  return (
    <FormStack
      action={firstRun.goOn}
      busy={false}
      also={back}
      ownFaults
      onSubmit={() => {
        setTried(true);
        if (placeFaults(draft.place).length === 0) onNext();
      }}
    >
      <PlaceFields
        draft={draft.place}
        faults={faults}
        locate={locate}
        onChange={(place) => onChange({ ...draft, place })}
      />
    </FormStack>
  );
}
