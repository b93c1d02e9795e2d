import { useState } from 'react';
import { deletePolicy } from '../../api/delete-policy.ts';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Failure } from '../../ui/failure.tsx';
import { SavedLine } from '../../ui/saved-line.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { useOfficeAction } from '../use-office-action.ts';
import { goesByCompany } from './policy-draft.ts';
import { PolicyForm } from './policy-form.tsx';
import { usePolicy } from './use-policy.ts';

type Props = { locationId: number };

/** What holds at a location: the company's policy, or one of its own. */
export function PlacePolicy({ locationId }: Props) {
  const { policy: words } = useOfficeWorkTexts();
  const [saved, setSaved] = useState(false);
  const ofCompany = usePolicy(undefined);
  const ofPlace = usePolicy(locationId);
  return (
    <TitledSection title={words.ofPlace}>
      <QueryState query={ofCompany}>
        {(company) => (
          <QueryState query={ofPlace}>
            {(policy) => (
              <Rules
                key={policy.version}
                locationId={locationId}
                policy={policy}
                byCompany={goesByCompany(policy, company)}
                onSaved={() => setSaved(true)}
              />
            )}
          </QueryState>
        )}
      </QueryState>
      <SavedLine text={saved ? words.saved : undefined} />
    </TitledSection>
  );
}

type RulesProps = Props & { policy: KioskPolicy; byCompany: boolean; onSaved: () => void };

function Rules({ locationId, policy, byCompany, onSaved }: RulesProps) {
  const { policy: words } = useOfficeWorkTexts();
  const [begun, begin] = useState(false);
  const takeBack = useOfficeAction(() => deletePolicy(locationId), {
    changes: [OFFICE_KEYS.policies],
    onDone: onSaved,
  });
  if (byCompany && !begun) {
    return (
      <>
        <p>{words.byCompany}</p>
        <ButtonRow>
          <TextButton label={words.makeOwn} onPress={() => begin(true)} />
        </ButtonRow>
      </>
    );
  }
  return (
    <>
      <p>{words.own}</p>
      <PolicyForm policy={policy} locationId={locationId} onSaved={onSaved} />
      <ButtonRow>
        <TextButton
          label={words.takeBack}
          busy={takeBack.busy}
          onPress={() => (byCompany ? begin(false) : takeBack.run(undefined))}
        />
      </ButtonRow>
      <Failure text={takeBack.failure} />
    </>
  );
}
