import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { getDay } from '../../api/get-day.ts';
import type { KeptHours } from '../../outbox/device-entry.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { type DayEntry, mergeDay } from './merge-day.ts';
import { type Standing, standingOf } from './standing-of.ts';

const AGAIN_MS = 5 * 60_000;
/** Long enough for what waits here of a week, and of a night shift before it. */
const BACK_MS = 9 * 86_400_000;
/** Whom a terminal asked about in the morning it may be unable to ask about in the evening. */
const REMEMBERED_MS = 12 * 3_600_000;

/** A person's last punches, as far as they are known here. */
export interface Day {
  readonly entries: readonly DayEntry[];
  readonly standing: Standing | undefined;
  /** Whether the server's own part is in it. */
  readonly complete: boolean;
  /** Whether this device's own part has been read. */
  readonly known: boolean;
  /** What hours are counted from, as the server last told this page; undefined where it has not. */
  readonly hours: KeptHours | undefined;
  /** Whether the server was asked and has answered, or cannot. */
  readonly asked: boolean;
}

/** The punches of a person, from the server and from this device, kept true while shown. */
export function useDay(personId: number): Day {
  const here = usePunchesHere(personId);
  const { data, isSuccess, isPending, refetch } = useQuery({
    queryKey: ['day', personId],
    queryFn: ({ signal }) => askForDay(personId, signal),
    networkMode: 'always',
    gcTime: REMEMBERED_MS,
    refetchInterval: AGAIN_MS,
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  const sent = here?.filter(({ state }) => state === 'sent').length ?? 0;
  useEffect(() => {
    // What was recorded a moment ago the server knows more of than we do.
    if (sent > 0) void refetch();
  }, [sent, refetch]);
  return useMemo(() => {
    const entries = mergeDay(data?.punches ?? [], here ?? []);
    return {
      entries,
      standing: standingOf(entries),
      complete: isSuccess,
      known: here !== undefined,
      hours: data?.hours,
      asked: !isPending,
    };
  }, [data, here, isSuccess, isPending]);
}

async function askForDay(personId: number, signal: AbortSignal) {
  const askedMs = Date.now();
  const { punches, hours } = await getDay(personId, signal);
  const toldMs = thisPage().clock.now().instantMs;
  return { punches, hours: hours && { ...hours, personId, toldMs, askedMs } };
}

/** What this device holds of a person; undefined until it was read. */
function usePunchesHere(personId: number): readonly StoredPunch[] | undefined {
  const [found, setFound] = useState<{ personId: number; punches: readonly StoredPunch[] }>();
  useEffect(() => {
    let current = true;
    const { queue, news } = thisPage();
    const read = () =>
      queue.ofPerson(personId, Date.now() - BACK_MS).then(
        (punches) => current && setFound({ personId, punches }),
        // A read that fails leaves the last picture standing; the outbox's own line says what is wrong.
        () => undefined,
      );
    void read();
    const unsubscribe = news.subscribe(() => void read());
    return () => {
      current = false;
      unsubscribe();
    };
  }, [personId]);
  return found?.personId === personId ? found.punches : undefined;
}
