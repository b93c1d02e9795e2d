import { Suspense, useState } from 'react';
import type { DeviceSession } from '../contract/device-session.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { SignOut } from '../features/identify/sign-out.tsx';
import { useIdentity } from '../features/identify/use-identity.ts';
import type { InstallOffer } from '../features/install/install-offer.ts';
import { isIosTab } from '../features/install/is-ios-tab.ts';
import { LeftBehind } from '../features/queue/left-behind.tsx';
import { SetupPage } from '../features/setup/setup-page.tsx';
import type { AppUpdate } from '../features/update/app-update.ts';
import { TextsContext } from '../ui/texts/texts-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Kiosk } from './kiosk.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { lazily } from './lazily.ts';
import { catalogueOf, type PageLanguage, useLanguage } from './use-language.ts';
import { usePageTitle } from './use-page-title.ts';

// A personal device never loads it.
const Terminal = lazily(async () => (await import('./terminal.tsx')).Terminal);
const SignInPage = lazily(async () => (await import('../features/sign-in/sign-in-page.tsx')).SignInPage);
const InstallFirstPage = lazily(
  async () => (await import('../features/install/install-first-page.tsx')).InstallFirstPage,
);

type Props = {
  temporal: TemporalApi;
  update: AppUpdate;
  install: InstallOffer;
  stored: DeviceSession | undefined;
};

/** The shell: the language, and which screen. */
export function App(props: Props) {
  const language = useLanguage();
  const catalogue = catalogueOf(language.code);
  usePageTitle(catalogue.product);
  return (
    <TextsContext value={catalogue}>
      <ErrorBoundary>
        <Suspense fallback={<SetupPage reason="looking" />}>
          <CurrentScreen {...props} language={language} />
        </Suspense>
      </ErrorBoundary>
    </TextsContext>
  );
}

function CurrentScreen({ temporal, update, install, stored, language }: Props & { language: PageLanguage }) {
  const { identity, heldLink, actions } = useIdentity(stored, holdsLink);
  const [staysInSafari, stayInSafari] = useState(false);
  const { code, choose } = language;
  const below = (
    <>
      <LanguageMenu code={code} compact={false} onChoose={choose} />
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
    case 'not-enrolled': {
      if (identity.why === 'unreachable') return <SetupPage reason="unreachable">{below}</SetupPage>;
      const goOn = () => {
        stayInSafari(true);
        heldLink?.use();
      };
      if (isIosTab() && !staysInSafari) return <InstallFirstPage onGoOn={goOn}>{below}</InstallFirstPage>;
      return (
        <SignInPage
          linkRefused={identity.why === 'refused'}
          onSignIn={actions.signIn}
          onEnrol={actions.enrol}
        >
          {below}
        </SignInPage>
      );
    }
    case 'enrolled': {
      const { session, needsSignIn, linkRefused, enrolling } = identity;
      if (session.kind === 'terminal') {
        return (
          <Suspense fallback={<SetupPage reason="looking" />}>
            <Terminal
              key={session.principal}
              session={session}
              needsSignIn={needsSignIn}
              linkRefused={linkRefused}
              temporal={temporal}
              update={update}
              actions={actions}
              heldLink={heldLink}
              language={language}
            />
          </Suspense>
        );
      }
      const menu = (
        <>
          <LanguageMenu code={code} compact onChoose={choose} />
          <SignOut onSignOut={actions.signOut} />
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
          install={install}
          actions={actions}
          menu={menu}
        />
      );
    }
  }
}

/** A link waits for a person's word where it would end a shared terminal, or be used up in the wrong place. */
function holdsLink(session: DeviceSession | undefined): boolean {
  return session === undefined ? isIosTab() : session.kind === 'terminal';
}
