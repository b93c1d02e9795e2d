import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback } from 'react';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { isMade } from '../../features/office-first-run/set-up-draft.ts';
import { useSetUp } from '../../features/office-first-run/use-set-up.ts';
import { OfficeSignIn } from '../../features/office-session/office-sign-in.tsx';
import { useOfficeStanding } from '../../features/office-session/use-office-standing.ts';
import { SetupPage } from '../../features/setup/setup-page.tsx';
import type { LanguageCode } from '../../ui/texts/languages.ts';
import { OFFICE_KEEPING_LANGUAGES } from '../../ui/texts/office-keeping-languages.ts';
import { TextsContext } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { LanguageMenu } from '../language-menu.tsx';
import { lazily } from '../lazily.ts';
import { catalogueOf, type PageLanguage, useLanguage } from '../use-language.ts';
import { usePageTitle } from '../use-page-title.ts';
import { OfficeShell } from './office-shell.tsx';

type Props = { temporal: TemporalApi };

// It is seen once in the life of a company.
const FirstRunScreen = lazily(async () => (await import('./first-run-screen.tsx')).FirstRunScreen);

const client = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: 10_000 } },
});

/** The office: what an administrator works with, below `/office`. */
export function Office({ temporal }: Props) {
  const language = useLanguage();
  return (
    <TextsContext value={catalogueOf(language.code)}>
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <CurrentScreen temporal={temporal} language={language} />
        </QueryClientProvider>
      </ErrorBoundary>
    </TextsContext>
  );
}

function CurrentScreen({ temporal, language }: Props & { language: PageLanguage }) {
  const standing = useOfficeStanding();
  const { code } = language;
  const setUp = useSetUp(useCallback(() => proposed(code), [code]));
  const languages = <LanguageMenu code={code} compact={false} onChoose={language.choose} />;
  const session = standing.kind === 'signed-in' ? standing.session : undefined;
  const { draft } = setUp;
  if (draft && (session || !isMade(draft))) {
    // A browser may be signed in to the sample company that the set-up removes.
    const own = isMade(draft) ? session : undefined;
    return (
      <Suspense fallback={<SetupPage reason="looking" />}>
        <FirstRunScreen setUp={{ ...setUp, draft }} session={own} languages={languages} />
      </Suspense>
    );
  }
  switch (standing.kind) {
    case 'looking':
      return <SetupPage reason="looking" />;
    case 'unreachable':
      return <SetupPage reason="unreachable">{languages}</SetupPage>;
    case 'signed-out':
      return <SignInScreen>{languages}</SignInScreen>;
    case 'signed-in':
      return <OfficeShell session={standing.session} temporal={temporal} language={language} />;
  }
}

function SignInScreen({ children }: { children: ReactNode }) {
  usePageTitle(useOfficeTexts().officeSignIn.title);
  return <OfficeSignIn>{children}</OfficeSignIn>;
}

/** What a set-up begins with: the browser's zone, and the language of the page. */
function proposed(code: LanguageCode) {
  const keeping = OFFICE_KEEPING_LANGUAGES[catalogueOf(code).locale];
  return {
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    lang: code === 'en' ? ('en' as const) : ('ru' as const),
    place: keeping?.firstRun.place.proposed ?? '',
  };
}
