import { type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from 'idb';
import type { PunchSchema } from './punch-db.ts';
import { PUNCH_STATES } from './punch-record.ts';

// The form of a record may change with its `v`. A version of the stores only adds to the one before it, so that an
// older program can go on beside it.
const VERSION = 2;

type Watch = Pick<OpenDBCallbacks<PunchSchema>, 'terminated' | 'blocking'>;

/** Opens the device's database, brings an older one up to date, and takes one of a newer program as it is. */
export async function openPunchStores(name: string, watch: Watch): Promise<IDBPDatabase<PunchSchema>> {
  try {
    return await openDB<PunchSchema>(name, VERSION, {
      ...watch,
      async upgrade(db, from, _to, tx) {
        if (from < 1) {
          const punches = db.createObjectStore('punches', { keyPath: 'seq', autoIncrement: true });
          punches.createIndex('id', 'id', { unique: true });
          punches.createIndex('state', 'state');
          punches.createIndex('tap', ['employeeId', 'direction', 'tap.wallMs']);
          db.createObjectStore('notes');
          db.createObjectStore('device');
        }
        if (from < 2) {
          const punches = tx.objectStore('punches');
          punches.createIndex('lane', ['v', 'state', 'principal', 'employeeId']);
          punches.createIndex('wait', 'waitSetBy');
          db.createObjectStore('tally');
          if (from > 0) await countAll(tx);
        }
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') {
      return openDB<PunchSchema>(name, undefined, watch);
    }
    throw error;
  }
}

async function countAll(
  tx: IDBPTransaction<PunchSchema, ('punches' | 'tally' | 'notes' | 'device')[], 'versionchange'>,
): Promise<void> {
  const states = tx.objectStore('punches').index('state');
  const tally = tx.objectStore('tally');
  await Promise.all(PUNCH_STATES.map(async (state) => tally.put(await states.count(state), state)));
}
