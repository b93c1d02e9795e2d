import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ConfigError } from './config-error.ts';
import { isLoopback } from './is-loopback.ts';
import { parseSecretKey } from './keys/parse-secret-key.ts';
import { type DatabaseAddress, parseDatabaseAddress } from './store/database-address.ts';
import { readWorklySettings } from './workly/read-workly-settings.ts';
import type { WorklySettings } from './workly/workly-settings.ts';

const PROXY_FAULT = 'TRUST_PROXY must be the number of proxies in front of the server, 0 to 9';

const schema = v.object({
  PORT: v.optional(port('PORT'), '3000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const address = parseDatabaseAddress(dataset.value);
        if (address !== undefined) return address;
        addIssue({
          message:
            'DATABASE_URL must be file: and the path of a SQLite file, or postgres://user:password@host/name',
        });
        return NEVER;
      }),
    ),
    'file:data/kiosk.sqlite',
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const origin = originOf(dataset.value);
        if (origin !== undefined) return origin;
        addIssue({
          message: 'PUBLIC_URL must be an http or https origin without a path, like https://kiosk.example',
        });
        return NEVER;
      }),
    ),
  ),
  SECRET_KEY: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const key = parseSecretKey(dataset.value);
        if (key !== undefined) return key;
        addIssue({
          message: 'SECRET_KEY must be 32 bytes in base64, as `openssl rand -base64 32` makes them',
        });
        return NEVER;
      }),
    ),
  ),
  TLS_CERT: v.optional(file('TLS_CERT')),
  TLS_KEY: v.optional(file('TLS_KEY')),
  TRUST_PROXY: v.optional(v.pipe(v.string(), v.regex(/^[0-9]$/, PROXY_FAULT), v.transform(Number)), '0'),
  ALLOW_PLAIN_HTTP: v.optional(
    v.picklist(['true', 'false'], 'ALLOW_PLAIN_HTTP must be true or false'),
    'false',
  ),
  METRICS_PORT: v.optional(port('METRICS_PORT')),
  METRICS_HOST: v.optional(v.string(), '127.0.0.1'),
});

/** A port by its variable's name. */
function port(name: string) {
  const fault = `${name} must be a number from 0 to 65535 (0: any free port)`;
  return v.pipe(v.string(), v.regex(/^\d{1,5}$/, fault), v.transform(Number), v.maxValue(65_535, fault));
}

/** What is in a file that a variable names. */
function file(name: string) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return readFileSync(dataset.value, 'utf8');
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        addIssue({ message: `${name} must name a file that can be read: ${reason}` });
        return NEVER;
      }
    }),
  );
}

/** What the server is told by its surroundings. */
export interface Config {
  /** 0 stands for any free one. */
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseAddress;
  /** The origin that people open. */
  readonly publicOrigin: string | undefined;
  /** What the keys in the database are sealed with; without it a file holds it. */
  readonly secretKey: KeyObject | undefined;
  /** In PEM; without it the server speaks plain http. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** How many proxies in front add the address they saw to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** Where Prometheus asks; on no address without it. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** The Workly that keeps the attendance; without one it is kept here. */
  readonly workly: WorklySettings | undefined;
}

/** Reads the environment; an empty variable counts as absent. Throws a `ConfigError` that lists every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(schema, given, { abortPipeEarly: true });
  const faults = parsed.success ? [] : parsed.issues.map((issue) => issue.message);
  faults.push(...togetherFaults(given));
  const workly = readWorklySettings(given);
  if (!workly.ok) throw new ConfigError([...faults, ...workly.faults]);
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, SECRET_KEY, TLS_CERT, TLS_KEY, ...rest } = parsed.output;
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL,
    publicOrigin: PUBLIC_URL,
    secretKey: SECRET_KEY,
    tls: TLS_CERT === undefined || TLS_KEY === undefined ? undefined : { cert: TLS_CERT, key: TLS_KEY },
    trustedProxies: rest.TRUST_PROXY,
    metrics:
      rest.METRICS_PORT === undefined ? undefined : { host: rest.METRICS_HOST, port: rest.METRICS_PORT },
    workly: workly.settings,
  };
}

/** What is wrong with variables that each by itself may be right. */
function togetherFaults(given: Readonly<Record<string, string | undefined>>): string[] {
  const { HOST = '127.0.0.1', TLS_CERT, TLS_KEY, TRUST_PROXY = '0', ALLOW_PLAIN_HTTP } = given;
  const faults: string[] = [];
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined)) faults.push('TLS_CERT and TLS_KEY go together');
  const isPrivate = isLoopback(HOST) || TLS_CERT !== undefined || TRUST_PROXY !== '0';
  if (!isPrivate && ALLOW_PLAIN_HTTP !== 'true') {
    faults.push(
      `HOST=${HOST} would speak plain http to other machines: set TLS_CERT and TLS_KEY, or TRUST_PROXY=1 behind a ` +
        'proxy that speaks https, or ALLOW_PLAIN_HTTP=true where everybody on the way may read and change everything',
    );
  }
  return faults;
}

function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return undefined;
  return parsed.href === `${parsed.origin}/` ? parsed.origin : undefined;
}
