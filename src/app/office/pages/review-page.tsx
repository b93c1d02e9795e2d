import { ReviewBoard } from '../../../features/office-record/review-board.tsx';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';

/** What waits for a yes or no. */
export function ReviewPage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  return (
    <ReviewBoard
      timeZone={session.company.timeZone}
      after={new URLSearchParams(search).get('after') ?? undefined}
      onPage={(after) => goTo(after === undefined ? path : `${path}?${new URLSearchParams({ after })}`)}
    />
  );
}
