import { useEffect } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postChainReport } from '../../api/post-chain-report.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { useOutbox } from './use-outbox.ts';

const SETTLE_MS = 10_000;
const AGAIN_MS = 3_600_000;

/** Tells the server, once things have settled and every hour, which numbers of the chain still lie here. */
export function useChainReport(): void {
  const { counts, done } = useOutbox();
  const stand = `${counts.waiting} ${counts.held} ${counts.refused} ${done[0]?.seq}`;
  useEffect(() => {
    // With each change of the stand the count starts anew; before the first picture there is nothing to tell.
    if (stand === '') return;
    const first = setTimeout(report, SETTLE_MS);
    const again = setInterval(report, AGAIN_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [stand]);
}

let reporting = false;

/** One report at a time: an older one that overtook a newer one would show gaps that are none. */
async function report(): Promise<void> {
  if (reporting) return;
  reporting = true;
  try {
    for (const stand of await thisPage().queue.chainReports()) await postChainReport(stand);
  } catch (error) {
    // The next change or hour tells it anew.
    const passing = [ApiRefusal, ServerUnreachable, StorageFault].some((kind) => error instanceof kind);
    if (!passing) throw error;
  } finally {
    reporting = false;
  }
}
