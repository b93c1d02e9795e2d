import type { RosterPerson } from '../../contract/roster.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { OwnHours } from './own-hours.tsx';
import { useDay } from './use-day.ts';

type Props = { person: RosterPerson; temporal: TemporalApi; timeZone: string };

/** The hours of whoever was identified at a shared device, which keeps nothing of them. */
export function PersonHours({ person, ...where }: Props) {
  const day = useDay(person.id);
  return <OwnHours {...where} day={day} personId={person.id} last={person.last ?? undefined} own={false} />;
}
