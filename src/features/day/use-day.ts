import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { getDay } from '../../api/get-day.ts';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { type DayEntry, mergeDay } from './merge-day.ts';
import { type Standing, standingOf } from './standing-of.ts';

const AGAIN_MS = 5 * 60_000;
/** Long enough to see the clock-in of a night shift, or one that was never closed yesterday. */
const BACK_MS = 48 * 3_600_000;

/** A person's last punches, as far as they are known here. */
export interface Day {
  readonly entries: readonly DayEntry[];
  readonly standing: Standing | undefined;
  /** Whether the server's own part is in it. */
  readonly complete: boolean;
  /** Whether this device's own part has been read. */
  readonly known: boolean;
}

/** The punches of a person, from the server and from this device, kept true while shown. */
export function useDay(personId: number): Day {
  const here = usePunchesHere(personId);
  const { data, isSuccess, refetch } = useQuery({
    queryKey: ['day', personId],
    queryFn: ({ signal }) => getDay(personId, signal),
    networkMode: 'always',
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
    return { entries, standing: standingOf(entries), complete: isSuccess, known: here !== undefined };
  }, [data, here, isSuccess]);
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
