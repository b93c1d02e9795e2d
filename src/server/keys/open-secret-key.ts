import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config.ts';
import { StartError } from '../start-error.ts';
import { nameOfDatabase } from '../store/database-address.ts';
import type { Store } from '../store/store-schema.ts';
import { keyFileOf, makeKeyFile, readKeyFile } from './key-file.ts';
import { rescueKeyLabel } from './rescue-key.ts';
import { unseal } from './sealing.ts';

/**
 * The key under which the database's own keys are sealed: the configured one, else the one in the key
 * file, which the first start makes. Throws a `StartError` where it is not the key that this database was used
 * with: going on would lose every device's chain and every rescue file without a word.
 */
export async function openSecretKey(
  store: Store,
  config: Pick<Config, 'secretKey' | 'database'>,
): Promise<KeyObject> {
  const sealed = await store
    .selectFrom('server_keys')
    .select(['id', 'private_key'])
    .limit(1)
    .executeTakeFirst();
  const path = keyFileOf(config.database);
  const secretKey = config.secretKey ?? keyInFile(path, sealed === undefined);
  if (!sealed || unseal(secretKey, rescueKeyLabel(sealed.id), sealed.private_key)) return secretKey;
  const given = config.secretKey ? 'SECRET_KEY' : path;
  throw new StartError(
    `${given} is not the key that the database ${nameOfDatabase(config.database)} was used with: put that key back.`,
  );
}

function keyInFile(path: string, mayMake: boolean): KeyObject {
  const present = readKeyFile(path);
  if (present) return present;
  if (!mayMake) {
    throw new StartError(
      `${path} is missing, with which the database's keys are sealed: put it back, or set SECRET_KEY.`,
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  makeKeyFile(path);
  const made = readKeyFile(path);
  if (made) return made;
  throw new StartError(`${path} was made and is gone again.`);
}
