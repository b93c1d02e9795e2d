import type { DeviceEntry } from './device-entry.ts';
import type { PunchDb } from './punch-db.ts';
import type { REMEMBERED_KINDS } from './remembered-kinds.ts';

type Remembered = Extract<DeviceEntry, { readonly kind: (typeof REMEMBERED_KINDS)[number] }>;
type Of<K extends Remembered['kind']> = Extract<Remembered, { readonly kind: K }>;

/** What a device remembers of whom it stands for beside its punches, one entry of each kind. */
export class DeviceMemory {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /** What is remembered of a kind; undefined where there is nothing. */
  recall<K extends Remembered['kind']>(kind: K): Promise<Of<K> | undefined> {
    return this.#db.transact('readonly', async (tx) =>
      ofKind(kind, await tx.objectStore('device').get(kind)),
    );
  }

  /** Puts what `work` makes of what is remembered in its place, in one transaction; undefined forgets it. */
  async change<K extends Remembered['kind']>(
    kind: K,
    work: (before: Of<K> | undefined) => Of<K> | undefined,
  ): Promise<void> {
    await this.#db.transact('readwrite', async (tx) => {
      const device = tx.objectStore('device');
      const after = work(ofKind(kind, await device.get(kind)));
      await (after ? device.put(after, kind) : device.delete(kind));
    });
  }
}

function ofKind<K extends Remembered['kind']>(kind: K, entry: DeviceEntry | undefined): Of<K> | undefined {
  const isOf = (one: DeviceEntry): one is Of<K> => one.kind === kind;
  return entry && isOf(entry) ? entry : undefined;
}
