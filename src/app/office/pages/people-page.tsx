import { EmptyState } from '../../../ui/empty-state.tsx';
import { PeopleIcon } from '../../../ui/office-icons.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useOfficeTexts } from '../../../ui/texts/use-office-texts.ts';

/** The company's people. */
export function PeoplePage() {
  const { office } = useOfficeTexts();
  return (
    <>
      <PageHead title={office.pages.people} />
      <EmptyState icon={<PeopleIcon />} title={office.pages.people} />
    </>
  );
}
