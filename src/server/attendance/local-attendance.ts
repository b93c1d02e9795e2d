import type { KeyObject } from 'node:crypto';
import type { Store } from '../store/store-schema.ts';
import type { Attendance } from './attendance.ts';
import { judgeAlone } from './judge-alone.ts';
import { punchBatches } from './punch-batches.ts';

/**
 * Attendance kept in our own database. Punches that arrive together are written together, each acknowledged only after
 * the commit. That a punch is one punch is the word of the unique indexes.
 */
export function localAttendance(store: Store, secretKey: KeyObject): Attendance {
  const batches = punchBatches(store);
  return { record: async (punch) => batches.add(await judgeAlone(store, secretKey, punch)) };
}
