import { backUp } from './backup.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { keyFileOf } from './keys/key-file.ts';
import { StartError } from './start-error.ts';
import { nameOfDatabase } from './store/database-address.ts';

const [target, ...more] = process.argv.slice(2);
try {
  if (target === undefined || more.length > 0) {
    throw new StartError('Usage: npm run backup -- FILE (the database is the one that DATABASE_URL names)');
  }
  const { database, secretKey } = readConfig(process.env);
  await backUp(database, target);
  process.stdout.write(`${nameOfDatabase(database)} is copied to ${target}\n`);
  if (!secretKey)
    process.stdout.write(`Keep ${keyFileOf(database)} with it: without it the keys inside are lost\n`);
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
