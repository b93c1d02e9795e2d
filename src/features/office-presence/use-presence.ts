import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getPresence } from '../../api/get-presence.ts';
import { openPresenceEvents } from '../../api/open-presence-events.ts';
import type { Presence, PresenceChange } from '../../contract/office/presence.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { mergePresence } from './merge-presence.ts';
import { PresenceWatch, type StreamState } from './presence-watch.ts';

const KEY = OFFICE_KEYS.presence;
/** Who left the company is in no event. */
const AGAIN_MS = 5 * 60_000;

/** Who is in, kept true while shown, and whether it is. */
export function usePresence(): { readonly query: UseQueryResult<Presence>; readonly stream: StreamState } {
  const client = useQueryClient();
  const [stream, setStream] = useState<StreamState>({ kind: 'connecting' });
  // What changes while a snapshot is on its way may not be in it yet.
  const sinceAsked = useRef<PresenceChange[]>([]);
  const query = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => {
      sinceAsked.current = [];
      const snapshot = await getPresence(signal);
      return sinceAsked.current.reduce(mergePresence, snapshot);
    },
    refetchInterval: AGAIN_MS,
  });
  useEffect(() => {
    const watch = new PresenceWatch({
      open: openPresenceEvents,
      onChange: (change) => {
        sinceAsked.current.push(change);
        client.setQueryData<Presence>(KEY, (before) => before && mergePresence(before, change));
      },
      onGap: () => void client.invalidateQueries({ queryKey: KEY }),
      onState: setStream,
    });
    const hurry = () => {
      if (document.visibilityState === 'visible') watch.hurry();
    };
    addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      watch.end();
    };
  }, [client]);
  return { query, stream };
}
