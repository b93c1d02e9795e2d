import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getPresence } from '../../api/get-presence.ts';
import { openPresenceEvents } from '../../api/open-presence-events.ts';
import type { Presence, PresenceChange } from '../../contract/office/presence.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { mergePresence } from './merge-presence.ts';
import { PresenceWatch, type StreamState } from './presence-watch.ts';

const KEY = OFFICE_KEYS.presence;
/** Whatever was missed. */
const AGAIN_MS = 5 * 60_000;
/** Where a proxy lets no stream through, answers still come. */
const AGAIN_WITHOUT_STREAM_MS = 15_000;

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
    refetchInterval: stream.kind === 'live' ? AGAIN_MS : AGAIN_WITHOUT_STREAM_MS,
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
    // Any other answer says that the server is there.
    const unsubscribe = client.getQueryCache().subscribe((event) => {
      const answered = event.type === 'updated' && event.action.type === 'success' && !event.action.manual;
      if (answered) watch.hurry();
    });
    document.addEventListener('visibilitychange', hurry);
    return () => {
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      unsubscribe();
      watch.end();
    };
  }, [client]);
  return { query, stream };
}
