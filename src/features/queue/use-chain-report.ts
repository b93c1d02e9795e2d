import { useEffect } from 'react';
import { ApiRefusal } from '../../api/api-refusal.ts';
import { postChainReport } from '../../api/post-chain-report.ts';
import { ServerUnreachable } from '../../api/server-unreachable.ts';
import type { ChainReport } from '../../contract/chain-report.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { useOutbox } from './use-outbox.ts';

const SETTLE_MS = 10_000;
const AGAIN_MS = 3_600_000;

/** Tells the server, once things have settled and every hour, which numbers of the chain still lie here. */
export function useChainReport(): void {
  const { counts, done, known } = useOutbox();
  const stand = known ? `${counts.waiting} ${counts.held} ${counts.refused} ${done[0]?.seq}` : '';
  useEffect(() => {
    // With each change of the stand the count starts anew; before the first picture there is nothing to tell.
    if (stand === '') return;
    const first = setTimeout(report, SETTLE_MS);
    const hourly = setInterval(report, AGAIN_MS);
    return () => {
      clearTimeout(first);
      clearInterval(hourly);
    };
  }, [stand]);
}

let reporting = false;
let again = false;

/** One report at a time: an older one that overtook a newer one would show gaps that are none. */
async function report(): Promise<void> {
  again = true;
  if (reporting) return;
  reporting = true;
  try {
    do {
      again = false;
      for (const stand of await thisPage().queue.chainReports()) await tell(stand);
    } while (again);
  } catch (error) {
    // The next change or hour tells it anew.
    if (!(error instanceof ServerUnreachable || error instanceof StorageFault)) throw error;
  } finally {
    reporting = false;
  }
}

/** What the server says no to, such as a chain of a person who had this device before, keeps no other chain back. */
async function tell(stand: ChainReport): Promise<void> {
  try {
    await postChainReport(stand);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
  }
}
