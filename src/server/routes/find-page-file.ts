import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

// No segment can lead out of the folder: none begins with a dot, none holds a separator or an escape.
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const ABSENT = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

/** A file of the built page, ready to be served. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Names exactly these bytes. */
  readonly etag: string;
}

/** The file that a request path names inside the folder; undefined where there is none. Throws where it is unreadable. */
export async function findPageFile(folder: string, path: string): Promise<PageFile | undefined> {
  const segments = path.split('/').slice(1);
  if (!segments.every((segment) => SEGMENT.test(segment))) return undefined;
  const file = join(folder, ...segments);
  try {
    const bytes = new Uint8Array(await readFile(file));
    const digest = createHash('sha256').update(bytes).digest('base64url');
    return {
      bytes,
      contentType: getMimeType(file) ?? 'application/octet-stream',
      etag: `"${digest.slice(0, 22)}"`,
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return undefined;
    throw error;
  }
}
