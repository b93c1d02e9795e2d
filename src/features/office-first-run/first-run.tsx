import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getFirstRun } from '../../api/get-first-run.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { Banner } from '../../ui/banner.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { SetupFrame } from '../../ui/setup-frame.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import type { OwnPosition } from '../place-fields.tsx';
import { AdministratorStep } from './administrator-step.tsx';
import { CompanyStep } from './company-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { isMade, SET_UP_STEPS, type SetUpDraft, type SetUpStep } from './set-up-draft.ts';
import type { SetUp } from './use-set-up.ts';

type Props = {
  setUp: SetUp & { readonly draft: SetUpDraft };
  locate: () => Promise<OwnPosition>;
  /** Gets the administrator who was made. */
  onMade: (session: OfficeSession) => void;
  onLeave: () => void;
  languages: ReactNode;
  /** What the steps after the third are made of; each takes an administrator at work. */
  table: ReactNode;
  form: (onAdded: (name: string) => void) => ReactNode;
  cards: ReactNode;
  tablet: ReactNode;
};

/** Sets a company up, step by step; the first three are typed here, and the company is made at their end. */
export function FirstRun(props: Props) {
  const { setUp, locate, onMade, onLeave, languages, table, form, cards, tablet } = props;
  const { draft, key, change, giveKey } = setUp;
  const { firstRun } = useOfficeKeepingTexts();
  const client = useQueryClient();
  const at = SET_UP_STEPS.indexOf(draft.step);
  const made = isMade(draft);
  const state = useQuery({
    queryKey: OFFICE_KEYS.firstRun,
    queryFn: ({ signal }) => getFirstRun(signal),
    enabled: !made,
  });
  const go = (step: SetUpStep) => change({ ...draft, step });
  const backTo = (step: SetUpStep) => <TextButton label={firstRun.goBack} onPress={() => go(step)} />;
  return (
    <SetupFrame
      title={firstRun.title}
      intro={firstRun.intro}
      stepOf={firstRun.stepOf(at + 1, SET_UP_STEPS.length)}
      progressLabel={firstRun.progress}
      steps={SET_UP_STEPS.map((step) => firstRun.steps[step])}
      at={at}
      stepNote={firstRun[draft.step].what}
      notice={
        <>
          {!made && state.data?.open === false && (
            <Banner tone="warning" actions={[{ label: firstRun.toOffice, primary: true, onPress: onLeave }]}>
              {firstRun.already}
            </Banner>
          )}
          {!made && state.data?.open && state.data.sample && (
            <Banner tone="info">{firstRun.sampleGoes}</Banner>
          )}
        </>
      }
      foot={
        <>
          {languages}
          <TextButton label={made ? firstRun.toOffice : firstRun.leave} onPress={onLeave} />
        </>
      }
    >
      {draft.step === 'company' && <CompanyStep draft={draft} onChange={change} onNext={() => go('place')} />}
      {draft.step === 'place' && (
        <PlaceStep
          draft={draft}
          locate={locate}
          back={backTo('company')}
          onChange={change}
          onNext={() => go('administrator')}
        />
      )}
      {draft.step === 'administrator' && (
        <AdministratorStep
          draft={draft}
          setupKey={key}
          back={backTo('place')}
          onChange={change}
          onKey={giveKey}
          onMade={(session) => {
            giveKey(undefined);
            // What was read of the sample company is nobody's any more.
            client.clear();
            onMade(session);
            go('people');
          }}
        />
      )}
      {draft.step === 'people' && (
        <PeopleStep table={table} form={form} cards={cards} onNext={() => go('tablet')} />
      )}
      {draft.step === 'tablet' && (
        <>
          {tablet}
          <ButtonRow>
            <TextButton label={firstRun.toOffice} tone="primary" onPress={onLeave} />
            {backTo('people')}
          </ButtonRow>
        </>
      )}
    </SetupFrame>
  );
}
