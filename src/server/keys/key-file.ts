import { type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartError } from '../start-error.ts';
import type { DatabaseAddress } from '../store/database-address.ts';
import { parseSecretKey } from './parse-secret-key.ts';

const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Where the secret key of a database lies when the environment names none: beside the file, else in `data`. */
export function keyFileOf(database: DatabaseAddress): string {
  return join(database.kind === 'sqlite' ? dirname(database.path) : resolve('data'), 'kiosk.key');
}

/**
 * The secret key in the file, undefined where there is no file. Throws a `StartError` where the file holds no key, or
 * where anybody but its owner may read it.
 */
export function readKeyFile(path: string): KeyObject | undefined {
  const text = read(path);
  if (text === undefined) return undefined;
  const key = parseSecretKey(text.trim());
  if (key) return key;
  throw new StartError(
    `${path} does not hold a secret key (32 bytes in base64): put back the one that the database was used with.`,
  );
}

/** Makes the file with a fresh key, never in place of another. Throws a `StartError` where it cannot be written. */
export function makeKeyFile(path: string): void {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    try {
      writeNew(draft, `${randomBytes(KEY_BYTES).toString('base64url')}\n`);
      // A link appears whole or not at all, and never over another file: whoever starts at the same time wins or loses.
      linkSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    syncFolder(dirname(path));
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return;
    throw new StartError(`${path} cannot be made (${reasonOf(cause)}): set SECRET_KEY instead.`, cause);
  }
}

function read(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw new StartError(`The secret key ${path} cannot be read: ${reasonOf(cause)}.`, cause);
  }
  try {
    // Windows has no such bits and shows them set.
    if (process.platform !== 'win32' && (fstatSync(file).mode & OTHERS) !== 0) {
      throw new StartError(`Others may read the secret key ${path}: run chmod 600 on it, then start again.`);
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function writeNew(path: string, text: string): void {
  const file = openSync(path, 'wx', OWNER_ONLY);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Without this a power cut could take the file's name and leave the database that needs it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
