import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { sessionQuery } from './session-query.ts';

const ASKS_AGAIN_MS = 3_000;

/** Whether the last thing that was asked of the server got no answer; then it is asked until it answers, and all is read anew. */
export function useServerSilent(): boolean {
  const client = useQueryClient();
  const [silent, setSilent] = useState(false);
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated') return;
        if (event.action.type === 'error') setSilent(event.action.error instanceof ServerUnreachable);
        if (event.action.type === 'success' && !event.action.manual) setSilent(false);
      }),
    [client],
  );
  useEffect(() => {
    if (!silent) return;
    const asking = setInterval(() => {
      const { queryKey } = sessionQuery(client);
      void client.refetchQueries({ queryKey });
    }, ASKS_AGAIN_MS);
    return () => {
      clearInterval(asking);
      void client.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
    };
  }, [client, silent]);
  return silent;
}
