import { closeSync, openSync } from 'node:fs';

const OWNER_ONLY = 0o600;

/** Makes an empty file that its owner alone may read, where there is none yet. Throws where it cannot. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'a', OWNER_ONLY));
}
