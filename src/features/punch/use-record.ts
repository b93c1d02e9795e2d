import { useEffect, useState } from 'react';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';

const LOOK_AGAIN_MS = 5_000;

/**
 * A punch as the store has it, kept true by the outbox's news and, should news get lost, by looking again. What was
 * recorded stays so when the store has forgotten it.
 */
export function useRecord(id: string | undefined): StoredPunch | undefined {
  const [record, setRecord] = useState<StoredPunch>();
  useEffect(() => {
    if (!id) return;
    const { news, queue } = thisPage();
    // A read that fails or finds nothing leaves the last picture standing; the next news or look mends it.
    const read = () =>
      queue.get(id).then(
        (found) => found && setRecord(found),
        () => undefined,
      );
    void read();
    const timer = setInterval(read, LOOK_AGAIN_MS);
    const unsubscribe = news.subscribe((item) => {
      if (item.type === 'changed-many' || (item.type === 'changed' && item.id === id)) void read();
    });
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [id]);
  return record?.id === id ? record : undefined;
}
