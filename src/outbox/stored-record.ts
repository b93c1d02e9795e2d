import type { PunchRecord, StoredPunch } from './punch-record.ts';

/** A record as it came out of the store, where it has its number. Throws a `TypeError` where it has none. */
export function storedRecord(record: PunchRecord & { seq?: number }): StoredPunch {
  if (record.seq === undefined) throw new TypeError(`The stored punch ${record.id} has no number`);
  return { ...record, seq: record.seq };
}
