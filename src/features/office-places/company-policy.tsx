import { useState } from 'react';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SavedLine } from '../../ui/saved-line.tsx';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { QueryState } from '../query-state.tsx';
import { PolicyForm } from './policy-form.tsx';
import { usePolicy } from './use-policy.ts';

type Props = { listHref: string };

/** The policy that holds wherever a location has none of its own. */
export function CompanyPolicy({ listHref }: Props) {
  const { policy: words, places } = useOfficeWorkTexts();
  const query = usePolicy(undefined);
  const [saved, setSaved] = useState(false);
  return (
    <>
      <BackLink label={places.all} href={listHref} />
      <PageHead title={words.company} note={words.companyNote} />
      <QueryState query={query}>
        {(policy) => (
          <PolicyForm
            key={policy.version}
            policy={policy}
            locationId={undefined}
            onSaved={() => setSaved(true)}
          />
        )}
      </QueryState>
      <SavedLine text={saved ? words.saved : undefined} />
    </>
  );
}
