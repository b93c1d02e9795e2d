import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { OfficeSignIn } from '../../features/office-session/office-sign-in.tsx';
import { useOfficeStanding } from '../../features/office-session/use-office-standing.ts';
import { SetupPage } from '../../features/setup/setup-page.tsx';
import { TextsContext } from '../../ui/texts/texts-context.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { LanguageMenu } from '../language-menu.tsx';
import { catalogueOf, type PageLanguage, useLanguage } from '../use-language.ts';
import { OfficeShell } from './office-shell.tsx';

type Props = { temporal: TemporalApi };

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
  const languages = <LanguageMenu code={language.code} compact={false} onChoose={language.choose} />;
  switch (standing.kind) {
    case 'looking':
      return <SetupPage reason="looking" />;
    case 'unreachable':
      return <SetupPage reason="unreachable">{languages}</SetupPage>;
    case 'signed-out':
      return <OfficeSignIn>{languages}</OfficeSignIn>;
    case 'signed-in':
      return <OfficeShell session={standing.session} temporal={temporal} language={language} />;
  }
}
