import { Suspense, useMemo } from 'react';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { NetworkLine } from '../../features/office-session/network-line.tsx';
import { OfficeSignOut } from '../../features/office-session/office-sign-out.tsx';
import { PasswordAgain } from '../../features/office-session/password-again.tsx';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BusyIcon, WarningIcon } from '../../ui/icons.tsx';
import { OfficeFrame } from '../../ui/office-frame.tsx';
import { useRoute } from '../../ui/route.ts';
import { TextsContext, useTexts } from '../../ui/texts/texts-context.ts';
import { timeInHalves } from '../../ui/texts/time-in-halves.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { LanguageMenu } from '../language-menu.tsx';
import type { PageLanguage } from '../use-language.ts';
import { usePageTitle } from '../use-page-title.ts';
import { OFFICE_PAGES } from './office-pages.tsx';
import { hrefOf, pageAt } from './office-path.ts';
import { PageBoundary } from './page-boundary.tsx';

type Props = { session: OfficeSession; temporal: TemporalApi; language: PageLanguage };

/** The office of somebody who is signed in: the navigation, and the page that the address names. */
export function OfficeShell({ session, temporal, language }: Props) {
  const catalogue = useTexts();
  const { close, sampleCompany } = catalogue;
  const texts = useOfficeTexts();
  const { office } = texts;
  const { path } = useRoute();
  const page = pageAt(path, OFFICE_PAGES);
  const title = page?.title(texts) ?? office.noPage.title;
  const { sample, name, ampm } = session.company;
  // A company settles how its times are written, whatever the language or the browser's region.
  const ofCompany = useMemo(
    () => ({ ...catalogue, time: ampm === 'ampm' ? timeInHalves : (time: string) => time }),
    [catalogue, ampm],
  );
  usePageTitle(`${title} · ${office.title}`);
  return (
    <TextsContext value={ofCompany}>
      <PasswordAgain session={session}>
        <OfficeFrame
          company={sample ? sampleCompany : name}
          title={office.title}
          menuLabel={office.menu}
          closeLabel={close}
          skipLabel={office.skip}
          links={OFFICE_PAGES.map((one) => ({
            href: hrefOf(one.path),
            label: one.title(texts),
            icon: one.icon,
            current: one === page,
            badge: one.Badge && (
              <Suspense>
                <one.Badge />
              </Suspense>
            ),
          }))}
          foot={
            <>
              <LanguageMenu code={language.code} compact={false} onChoose={language.choose} />
              <OfficeSignOut />
            </>
          }
          notice={
            <>
              <NetworkLine />
              {sample && (
                <Banner tone="info">
                  {office.sample} {office.sampleHow}
                </Banner>
              )}
              {session.keptBy === 'workly' && <Banner tone="info">{office.keptByWorkly}</Banner>}
            </>
          }
        >
          <PageBoundary key={page?.path}>
            <Suspense fallback={<EmptyState icon={<BusyIcon />} title={texts.common.loading} />}>
              {page ? (
                <page.Page session={session} temporal={temporal} />
              ) : (
                <EmptyState icon={<WarningIcon />} title={office.noPage.title} note={office.noPage.what} />
              )}
            </Suspense>
          </PageBoundary>
        </OfficeFrame>
      </PasswordAgain>
    </TextsContext>
  );
}
