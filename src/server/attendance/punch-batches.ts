import { isPostgres } from '../store/is-postgres.ts';
import { isStoreUnavailable } from '../store/is-store-unavailable.ts';
import type { Store } from '../store/store-schema.ts';
import { Batches } from './batches.ts';
import type { JudgedPunch } from './judged-punch.ts';
import { recordBatch } from './record-batch.ts';

// SQLite has one writer. With PostgreSQL, one batch can be on its way while the other is being committed.
const SQLITE_LANES = 1;
const POSTGRES_LANES = 2;

/** Where judged punches are recorded: those that arrive together are written together, and each has its answer. */
export function punchBatches(store: Store): Batches<JudgedPunch, string> {
  return new Batches({
    run: (punches: readonly JudgedPunch[]) => recordBatch(store, punches),
    mayBeOnes: (error) => !isStoreUnavailable(error),
    lanes: isPostgres(store) ? POSTGRES_LANES : SQLITE_LANES,
  });
}
