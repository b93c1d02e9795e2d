import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { getOfficeSession } from '../../api/get-office-session.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';

/** By which the session is known among the queries. */
export const SESSION_KEY = ['office', 'session'] as const;

const ASKS_AGAIN_MS = 5_000;

/** Who is at work here; null where nobody is. */
export function sessionQuery(client: QueryClient) {
  return queryOptions({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => read(client, signal),
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.status === 'error' ? ASKS_AGAIN_MS : false),
  });
}

async function read(client: QueryClient, signal: AbortSignal): Promise<OfficeSession | null> {
  try {
    return await getOfficeSession(signal);
  } catch (error) {
    const nobody = error instanceof ApiRefusal && error.status === 401;
    // Who was at work when the session came to its end is asked for the password, and loses nothing that they typed.
    if (nobody && !client.getQueryData(SESSION_KEY)) return null;
    throw error;
  }
}
