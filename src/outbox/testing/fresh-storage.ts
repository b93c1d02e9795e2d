import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** Puts an empty IndexedDB in the place of the one before it. */
export function freshStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}
