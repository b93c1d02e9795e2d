import { asWaiting } from './as-waiting.ts';
import { isOfThisForm } from './is-of-this-form.ts';
import type { PunchQueue } from './punch-queue.ts';
import type { DraftPunch, StoredPunch, WaitingPunch } from './punch-record.ts';

/**
 * Puts back what this page knew of and the store has lost, because it was deleted under the page or the browser began it
 * anew. Nothing that has to get to the server leaves the store otherwise; and what has got there meanwhile, and was
 * forgotten since, is answered like the first time. Returns how many there were.
 */
export async function putBack(
  queue: PunchQueue,
  known: readonly StoredPunch[],
  found: readonly StoredPunch[],
): Promise<number> {
  const there = new Set(found.map(({ id }) => id));
  const gone = known.filter((record) => !there.has(record.id) && isOfThisForm(record));
  const [first] = gone;
  // Punches that were recorded are gone from the list one by one; a store is lost as a whole.
  if (!first || (await queue.get(first.id))) return 0;
  for (const record of gone.toSorted((one, other) => one.seq - other.seq)) {
    const punch = openAgain(record);
    if (punch) await queue.keep(punch);
  }
  return gone.length;
}

function openAgain(record: StoredPunch): DraftPunch | WaitingPunch | undefined {
  switch (record.state) {
    case 'draft': {
      const { seq: _, ...draft } = record;
      return draft;
    }
    case 'waiting':
    case 'sending':
    case 'held':
    case 'refused':
      return asWaiting(record);
    case 'sent':
    case 'undone':
      return undefined;
  }
}
