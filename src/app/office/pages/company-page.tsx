import { EmptyState } from '../../../ui/empty-state.tsx';
import { CompanyIcon } from '../../../ui/office-icons.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useOfficeTexts } from '../../../ui/texts/use-office-texts.ts';

/** The company itself. */
export function CompanyPage() {
  const { office } = useOfficeTexts();
  return (
    <>
      <PageHead title={office.pages.company} />
      <EmptyState icon={<CompanyIcon />} title={office.pages.company} />
    </>
  );
}
