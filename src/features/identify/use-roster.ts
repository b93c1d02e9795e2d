import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getRoster } from '../../api/get-roster.ts';
import type { KeptRoster } from '../../outbox/device-entry.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { keepPhotos } from './keep-photos.ts';

const REFRESH_MS = 3 * 60_000;

/** What a terminal knows its people by. */
export interface RosterKnowledge {
  /** Undefined where this terminal has never got one. */
  readonly kept: KeptRoster | undefined;
  readonly tagKey: CryptoKey | undefined;
  /** The store was read and has no key: it was deleted, or begun anew, since the enrolment. */
  readonly keysLost: boolean;
  /** Whether the device's own store has been read. */
  readonly looked: boolean;
}

/** The roster of this terminal: what the device keeps, at once, and refreshed in the background. */
export function useRoster(principal: string): RosterKnowledge {
  const stored = useQuery({
    queryKey: ['roster', principal, 'stored'],
    queryFn: readStored,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: 2,
  });
  const { data, isSuccess } = stored;
  const fetched = useQuery({
    queryKey: ['roster', principal, 'fetched'],
    queryFn: ({ signal }) => refresh(signal),
    enabled: isSuccess,
    networkMode: 'always',
    refetchInterval: REFRESH_MS,
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  const kept = fetched.data ?? data?.kept;
  const photos = kept?.roster;
  useEffect(() => {
    if (photos) void keepPhotos(photos);
  }, [photos]);
  const keysLost = isSuccess && data.tagKey === undefined;
  return { kept, tagKey: data?.tagKey, keysLost, looked: !stored.isPending };
}

async function readStored() {
  const { terminal } = thisPage();
  const [kept, tagKey] = await Promise.all([terminal.roster(), terminal.tagKey()]);
  return { kept, tagKey };
}

/** Asks the server, and keeps what it says for starts without a network. */
async function refresh(signal: AbortSignal): Promise<KeptRoster | null> {
  const { terminal, clock } = thisPage();
  const known = await terminal.roster().catch(withoutStorage);
  const fresh = await getRoster(known?.roster.version, signal);
  const roster = fresh ?? known?.roster;
  if (!roster) return null;
  const kept = { roster, confirmedMs: clock.now().instantMs };
  await terminal.storeRoster(kept).catch(withoutStorage);
  return kept;
}

/** The page goes on with what it holds; the outbox's own warning says that nothing can be stored. */
function withoutStorage(error: unknown): undefined {
  if (!(error instanceof StorageFault)) throw error;
}
