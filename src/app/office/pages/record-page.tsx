import { RecordBoard } from '../../../features/office-record/record-board.tsx';
import { recordViewSearch } from '../../../features/office-record/record-view.ts';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';

/** What was recorded. */
export function RecordPage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  return (
    <RecordBoard
      session={session}
      search={search}
      onView={(view) => goTo(`${path}${recordViewSearch(view)}`)}
    />
  );
}
