import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the records are kept: in a SQLite file (`:memory:` for none), or by a PostgreSQL server. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Reads a `DATABASE_URL`: `file:` and a path, or `postgres://…`; undefined for anything else. */
export function parseDatabaseAddress(url: string): DatabaseAddress | undefined {
  if (/^postgres(ql)?:\/\//.test(url)) {
    return URL.canParse(url) ? { kind: 'postgres', url } : undefined;
  }
  const path = pathOf(url);
  return path === undefined ? undefined : { kind: 'sqlite', path };
}

/** The address as it may be said aloud: without user, password or options. */
export function nameOfDatabase(address: DatabaseAddress): string {
  switch (address.kind) {
    case 'sqlite':
      return address.path;
    case 'postgres': {
      const { host, pathname } = new URL(address.url);
      return `postgres://${host}${pathname}`;
    }
  }
}

function pathOf(url: string): string | undefined {
  const path = /^file:(.+)$/.exec(url)?.[1];
  if (path === undefined || path.endsWith('/')) return undefined;
  if (!path.startsWith('//')) return resolve(path);
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
