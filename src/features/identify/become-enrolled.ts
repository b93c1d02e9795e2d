import type { QueryClient } from '@tanstack/react-query';
import type { EnrolmentAnswer } from '../../contract/enrolment-answer.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { SESSION_KEY } from './session-key.ts';

/** Takes what the server gave this device: its keys to the store, its session to the screen. */
export async function becomeEnrolled(client: QueryClient, { session, keys }: EnrolmentAnswer): Promise<void> {
  await thisPage().outbox.enrolled(keys);
  await client.cancelQueries({ queryKey: SESSION_KEY });
  // A terminal that is set up again goes on as itself, by the keys that it was given now.
  void client.invalidateQueries({ queryKey: ['roster'] });
  client.setQueryData(SESSION_KEY, session);
}
