import type { PunchDb } from './punch-db.ts';
import type { OriginPause, SenderNotes } from './sender-notes.ts';

const KEY = 'sender';

/** Where a sender writes what the next one, in whichever realm, must know. */
export class SenderNotebook {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /** The notes as they are. */
  read(): Promise<SenderNotes> {
    return this.#db.transact('readonly', async (tx) => (await tx.objectStore('notes').get(KEY)) ?? {});
  }

  /** Says that this sender is alive. */
  beat(owner: string, atMs: number): Promise<void> {
    return this.#change((notes) => ({ ...notes, beat: { owner, atMs } }));
  }

  /** Leaves the server alone for a while. */
  pause(pause: OriginPause): Promise<void> {
    return this.#change((notes) => ({ ...notes, pause }));
  }

  /** Ends a pause: any, or only one that the server did not ask for. */
  resume(which: 'any' | 'own'): Promise<void> {
    return this.#change(({ pause, ...notes }) =>
      pause && which === 'own' && pause.setBy === 'server' ? { ...notes, pause } : notes,
    );
  }

  #change(change: (notes: SenderNotes) => SenderNotes): Promise<void> {
    return this.#db.transact('readwrite', async (tx) => {
      const notes = tx.objectStore('notes');
      await notes.put(change((await notes.get(KEY)) ?? {}), KEY);
    });
  }
}
