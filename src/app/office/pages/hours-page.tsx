import { HoursBoard } from '../../../features/office-hours/hours-board.tsx';
import { hoursViewSearch } from '../../../features/office-hours/hours-view.ts';
import { recordViewSearch } from '../../../features/office-record/record-view.ts';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';
import { hrefOf } from '../office-path.ts';

/** What people worked. */
export function HoursPage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  return (
    <HoursBoard
      session={session}
      search={search}
      onView={(view) => goTo(`${path}${hoursViewSearch(view)}`)}
      punchesOf={({ person, date }) => {
        const query = { from: date, to: date, person: person.id };
        return `${hrefOf('record')}${recordViewSearch({ query, after: undefined })}`;
      }}
    />
  );
}
