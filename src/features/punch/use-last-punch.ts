import { useEffect } from 'react';
import type { StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';

const RECENT_MS = 10 * 60_000;

/** After a start, shows the person's last punch if it is still on its way or only minutes old. */
export function useLastPunch(principal: string, show: (record: StoredPunch) => void): void {
  useEffect(() => {
    let current = true;
    const { queue } = thisPage();
    queue.newestOf(principal).then(
      (record) => {
        if (!current || !record) return;
        const recent = Math.abs(Date.now() - record.tap.wallMs) < RECENT_MS;
        if (recent || record.state !== 'sent') show(record);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [principal, show]);
}
