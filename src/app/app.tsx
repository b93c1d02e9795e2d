import type { ReactNode } from 'react';
import type { DeviceSession } from '../contract/device-session.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { SignOut } from '../features/identify/sign-out.tsx';
import { useIdentity } from '../features/identify/use-identity.ts';
import { LeftBehind } from '../features/queue/left-behind.tsx';
import { SetupPage, type SetupReason } from '../features/setup/setup-page.tsx';
import type { AppUpdate } from '../features/update/app-update.ts';
import { TextsContext } from '../ui/texts/texts-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Kiosk } from './kiosk.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { catalogueOf, useLanguage } from './use-language.ts';

type Props = { temporal: TemporalApi; update: AppUpdate; stored: DeviceSession | undefined };

/** The shell: the language, and which screen. */
export function App({ temporal, update, stored }: Props) {
  const [code, choose] = useLanguage();
  return (
    <TextsContext value={catalogueOf(code)}>
      <ErrorBoundary>
        <CurrentScreen
          temporal={temporal}
          update={update}
          stored={stored}
          languageMenu={(compact) => <LanguageMenu code={code} compact={compact} onChoose={choose} />}
        />
      </ErrorBoundary>
    </TextsContext>
  );
}

function CurrentScreen({
  temporal,
  update,
  stored,
  languageMenu,
}: Props & { languageMenu: (compact: boolean) => ReactNode }) {
  const { identity, signOut } = useIdentity(stored);
  const below = (
    <>
      {languageMenu(false)}
      <LeftBehind />
    </>
  );
  switch (identity.kind) {
    case 'looking':
      return <SetupPage reason="looking">{below}</SetupPage>;
    case 'enrolling':
      return (
        <SetupPage reason={identity.unreachable ? 'enrolling-unreachable' : 'enrolling'}>{below}</SetupPage>
      );
    case 'not-enrolled':
      return <SetupPage reason={NOT_ENROLLED[identity.why]}>{below}</SetupPage>;
    case 'enrolled': {
      const { session, needsSignIn, linkRefused, enrolling } = identity;
      const menu = (
        <>
          {languageMenu(true)}
          <SignOut onSignOut={signOut} />
        </>
      );
      return (
        <Kiosk
          key={session.principal}
          session={session}
          needsSignIn={needsSignIn}
          linkRefused={linkRefused}
          enrolling={enrolling}
          temporal={temporal}
          update={update}
          menu={menu}
        />
      );
    }
  }
}

const NOT_ENROLLED: Readonly<Record<'never' | 'refused' | 'unreachable', SetupReason>> = {
  never: 'never-enrolled',
  refused: 'link-refused',
  unreachable: 'unreachable',
};
