import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { createApp } from './app.ts';
import { localAttendance } from './attendance/local-attendance.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { openSecretKey } from './keys/open-secret-key.ts';
import { rescueKey } from './keys/rescue-key.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import { Metrics } from './metrics.ts';
import { issueSetupKey } from './office/setup-keys.ts';
import { openDatabase } from './open-database.ts';
import { prepareSample } from './prepare-sample.ts';
import { serveMetrics } from './serve-metrics.ts';
import { StartError } from './start-error.ts';
import { startupLines } from './startup-lines.ts';
import { alone } from './store/alone.ts';
import { forgetExpiredSecrets } from './store/forget-expired-secrets.ts';
import type { Store } from './store/store-schema.ts';
import { keepInStep } from './workly/keep-in-step.ts';
import { openWorkly } from './workly/open-workly.ts';
import { requireFittingDatabase } from './workly/require-fitting-database.ts';

const GONE_WITHIN_MS = 9_500;

try {
  await start();
} catch (error) {
  const sayable = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${sayable ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openDatabase(config.database);
  try {
    const { secretKey, ...told } = await alone(store, () => prepare(store, config));
    const workly =
      config.workly && openWorkly({ store, secretKey, settings: config.workly, now: Date.now, logError });
    const stopping = new AbortController();
    const app = createApp({
      store,
      attendance: workly?.attendance ?? localAttendance(store, secretKey),
      ...(workly ? { upstream: workly.upstream } : {}),
      secretKey,
      now: Date.now,
      publicOrigin: config.publicOrigin,
      behindProxy: config.trustedProxies > 0,
      pageFolder: resolve(import.meta.dirname, '../../dist'),
      stopping: stopping.signal,
      logRefusal: (what) => log('info', what),
      logError,
    });
    // Before the first line is out: whoever waits for that line may answer it with a signal.
    const toldToStop = signalToStop();
    const metrics = new Metrics();
    const served = config.metrics && (await serveMetrics(metrics, config.metrics));
    const announce = (port: number) => say(startupLines(config, port, told));
    const { stop } = await listen(app, config, announce, metrics);
    const sync = workly && keepInStep(workly.parts);
    await toldToStop;
    stopping.abort();
    say('Stopping: finishing the requests that have begun.\n');
    // A database that says nothing must not hold the process up: what is not acknowledged by then comes again.
    setTimeout(() => process.exit(1), GONE_WITHIN_MS).unref();
    await Promise.all([stop(), sync?.stop()]);
    served?.stop();
  } finally {
    await store.destroy();
  }
}

async function prepare(store: Store, config: Config) {
  const secretKey = await openSecretKey(store, config);
  // At the first start, so that every later one can tell a wrong secret key by it.
  await rescueKey(store, secretKey, Date.now());
  await requireFittingDatabase(store, config.workly !== undefined);
  if (config.workly) {
    await forgetExpiredSecrets(store, Date.now());
    return { secretKey, sample: undefined, setupKey: undefined };
  }
  const sample = await prepareSample(store, secretKey, config.host, Date.now());
  return { secretKey, sample, setupKey: await issueSetupKey(store, Date.now()) };
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

function logError(what: string, error: unknown): void {
  log('error', what, error);
}

function say(text: string): void {
  process.stdout.write(text);
}
