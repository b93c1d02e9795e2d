import { Administrators } from '../../../features/office-company/administrators.tsx';
import { AuditLog } from '../../../features/office-company/audit-log.tsx';
import { CompanyForm } from '../../../features/office-company/company-form.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useOfficeKeepingTexts } from '../../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../../ui/texts/use-office-texts.ts';
import { TitledSection } from '../../../ui/titled-section.tsx';
import type { OfficePageProps } from '../office-page.ts';

/** The company itself: what it is called, who keeps it, and what they did. */
export function CompanyPage({ session }: OfficePageProps) {
  const { office } = useOfficeTexts();
  const { company, administrators, audit } = useOfficeKeepingTexts();
  return (
    <>
      <PageHead title={office.pages.company} />
      <TitledSection title={company.settings}>
        <CompanyForm elsewhere={session.keptBy === 'workly'} />
      </TitledSection>
      {session.keptBy === 'here' && (
        <TitledSection title={administrators.title}>
          <Administrators own={session.account} />
        </TitledSection>
      )}
      <TitledSection title={audit.title}>
        <AuditLog timeZone={session.company.timeZone} />
      </TitledSection>
    </>
  );
}
