import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { BusyIcon, WarningIcon } from '../ui/icons.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { useOfficeTexts } from '../ui/texts/use-office-texts.ts';
import { officeFailure } from './office-failure.ts';

type Props<Data> = {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
};

/** What was read, or that it is being read, or why it could not be; what was read before stays. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  const texts = useOfficeTexts();
  const { common, office } = texts;
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <div role="alert">
        <EmptyState
          icon={<WarningIcon />}
          title={office.notLoaded.title}
          note={officeFailure(query.error, texts)}
        >
          <TextButton label={common.retry} busy={query.isFetching} onPress={() => void query.refetch()} />
        </EmptyState>
      </div>
    );
  }
  return <EmptyState icon={<BusyIcon />} title={common.loading} />;
}
