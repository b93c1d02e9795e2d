import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { createApp } from './app.ts';
import { localAttendance } from './attendance/local-attendance.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { openSecretKey } from './keys/open-secret-key.ts';
import { rescueKey } from './keys/rescue-key.ts';
import { listen } from './listen.ts';
import { openDatabase } from './open-database.ts';
import { prepareSample } from './prepare-sample.ts';
import { StartError } from './start-error.ts';
import { startupLines } from './startup-lines.ts';

try {
  await start();
} catch (error) {
  const sayable = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${sayable ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openDatabase(config.databasePath);
  try {
    const secretKey = await openSecretKey(store, config);
    // At the first start, so that every later one can tell a wrong secret key by it.
    await rescueKey(store, secretKey, Date.now());
    const sample = await prepareSample(store, config.host, Date.now());
    const app = createApp({
      store,
      attendance: localAttendance(store, secretKey),
      secretKey,
      now: Date.now,
      publicOrigin: config.publicOrigin,
      pageFolder: resolve(import.meta.dirname, '../../dist'),
      logError: (what, error) => process.stderr.write(`${what} failed: ${inspect(error)}\n`),
    });
    // Before the first line is out: whoever waits for that line may answer it with a signal.
    const toldToStop = signalToStop();
    const { stop } = await listen(app, config, (port) => say(startupLines(config, port, sample)));
    await toldToStop;
    say('Stopping: finishing the requests that have begun.\n');
    await stop();
  } finally {
    await store.destroy();
  }
}

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process as if nobody listened. */
function signalToStop(): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      process.off('SIGTERM', heard);
      process.off('SIGINT', heard);
      resolve();
    };
    process.on('SIGTERM', heard);
    process.on('SIGINT', heard);
  });
}

function say(text: string): void {
  process.stdout.write(text);
}
