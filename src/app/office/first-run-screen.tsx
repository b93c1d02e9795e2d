import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { CardsForm } from '../../features/office-cards/cards-form.tsx';
import { EnrolTablet } from '../../features/office-enrol/enrol-tablet.tsx';
import { FirstRun } from '../../features/office-first-run/first-run.tsx';
import type { SetUpDraft } from '../../features/office-first-run/set-up-draft.ts';
import type { SetUp } from '../../features/office-first-run/use-set-up.ts';
import { ImportPeople } from '../../features/office-import/import-people.tsx';
import { NewPersonForm } from '../../features/office-people/new-person-form.tsx';
import { NetworkLine } from '../../features/office-session/network-line.tsx';
import { PasswordAgain } from '../../features/office-session/password-again.tsx';
import { SESSION_KEY } from '../../features/office-session/session-query.ts';
import { goTo } from '../../ui/route.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { usePageTitle } from '../use-page-title.ts';
import { locateHere } from './locate-here.ts';
import { hrefOf } from './office-path.ts';

type Props = {
  setUp: SetUp & { readonly draft: SetUpDraft };
  /** Undefined until the administrator is made. */
  session: OfficeSession | undefined;
  languages: ReactNode;
};

/** The set-up of a company, with what its steps are made of. */
export function FirstRunScreen({ setUp, session, languages }: Props) {
  const client = useQueryClient();
  usePageTitle(useOfficeKeepingTexts().firstRun.title);
  const screen = (
    <FirstRun
      setUp={setUp}
      locate={locateHere}
      onMade={(made) => client.setQueryData(SESSION_KEY, made)}
      onLeave={() => {
        setUp.change(undefined);
        setUp.giveKey(undefined);
        goTo(hrefOf(''));
      }}
      languages={languages}
      table={<ImportPeople />}
      form={(onAdded) => <NewPersonForm place={undefined} onAdded={onAdded} />}
      cards={<CardsForm company={session?.company.name ?? ''} />}
      tablet={
        session && <EnrolTablet publicOrigin={session.publicOrigin} timeZone={session.company.timeZone} />
      }
    />
  );
  if (!session) return screen;
  return (
    <PasswordAgain session={session}>
      <NetworkLine />
      {screen}
    </PasswordAgain>
  );
}
