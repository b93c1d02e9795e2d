import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ConfigError } from './config-error.ts';
import { parseSecretKey } from './keys/parse-secret-key.ts';

const PORT_FAULT = 'PORT must be a number from 0 to 65535 (0: any free port)';

const schema = v.object({
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, PORT_FAULT), v.transform(Number), v.maxValue(65_535, PORT_FAULT)),
    '3000',
  ),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const path = databasePathOf(dataset.value);
        if (path !== undefined) return path;
        addIssue({
          message: 'DATABASE_URL must be file: and the path of a SQLite file: no other database works yet',
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
});

/** What the server is told by its surroundings. */
export interface Config {
  /** 0 stands for any free one. */
  readonly port: number;
  readonly host: string;
  readonly databasePath: string;
  /** The origin that people open. */
  readonly publicOrigin: string | undefined;
  /** What the keys in the database are sealed with; without it a file beside the database holds it. */
  readonly secretKey: KeyObject | undefined;
}

/** Reads the environment; an empty variable counts as absent. Throws a `ConfigError` that lists every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(schema, given, { abortPipeEarly: true });
  if (!parsed.success) throw new ConfigError(parsed.issues.map((issue) => issue.message));
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, SECRET_KEY } = parsed.output;
  return {
    port: PORT,
    host: HOST,
    databasePath: DATABASE_URL,
    publicOrigin: PUBLIC_URL,
    secretKey: SECRET_KEY,
  };
}

function databasePathOf(url: string): string | undefined {
  const path = /^file:(.+)$/.exec(url)?.[1];
  if (path === undefined || path.endsWith('/')) return undefined;
  if (!path.startsWith('//')) return resolve(path);
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return undefined;
  return parsed.href === `${parsed.origin}/` ? parsed.origin : undefined;
}
