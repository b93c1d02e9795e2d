import type { PunchDb } from '../punch-db.ts';
import type { PunchRecord, StoredPunch } from '../punch-record.ts';
import { Tally } from '../tally.ts';

/** Puts records into the store as they are, counted as any other; gives them back with their numbers. */
export function putRecords<R extends PunchRecord>(
  db: PunchDb,
  records: readonly R[],
): Promise<StoredPunch<R>[]> {
  return db.transact('readwrite', async (tx) => {
    const tally = new Tally();
    const stored = records.map(async (record) => {
      tally.came(record.state);
      return { ...record, seq: await tx.objectStore('punches').add(record) };
    });
    await tally.write(tx);
    return Promise.all(stored);
  });
}
