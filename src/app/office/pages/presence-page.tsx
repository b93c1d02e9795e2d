import { presenceSearch, readPresenceView } from '../../../features/office-presence/presence-address.ts';
import { PresenceBoard } from '../../../features/office-presence/presence-board.tsx';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';

/** Who is in. */
export function PresencePage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  return (
    <PresenceBoard
      company={session.company}
      view={readPresenceView(search)}
      onView={(view) => goTo(`${path}${presenceSearch(view)}`, 'replace')}
    />
  );
}
