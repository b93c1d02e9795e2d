import { CompanyPolicy } from '../../../features/office-places/company-policy.tsx';
import { PlaceBoard } from '../../../features/office-places/place-board.tsx';
import { PlacesBoard } from '../../../features/office-places/places-board.tsx';
import { locate } from '../../../features/place/locate.ts';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';
import { hrefOf, partsOf } from '../office-path.ts';

const WAIT_MS = 15_000;
const LIST = hrefOf('places');
const NEW = 'new';
const RULES = 'rules';

/** The places, one of them, or what holds at all of them. */
export function PlacesPage({ session }: OfficePageProps) {
  const { path } = useRoute();
  const [, part] = partsOf(path);
  const kept = session.keptBy === 'here';
  const placeHref = (place: number | string) => `${LIST}/${place}`;
  if (part === undefined) {
    return (
      <PlacesBoard
        addHref={kept ? placeHref(NEW) : undefined}
        rulesHref={placeHref(RULES)}
        hrefOf={placeHref}
      />
    );
  }
  if (part === RULES) return <CompanyPolicy listHref={LIST} />;
  return (
    <PlaceBoard
      key={part}
      id={part === NEW && kept ? undefined : Number(part)}
      kept={kept}
      listHref={LIST}
      locate={() => locate(navigator.geolocation, WAIT_MS)}
      onAdded={(id) => goTo(placeHref(id), 'replace')}
    />
  );
}
