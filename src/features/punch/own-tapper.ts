import type { PersonalSession } from '../../contract/device-session.ts';
import type { Tapper } from './make-draft.ts';

/** The person of a personal device, whose punches go as soon as they are frozen. */
export function ownTapper(session: PersonalSession): Tapper {
  return { session, employeeId: session.person.id, method: 'own', holdMs: 0 };
}
