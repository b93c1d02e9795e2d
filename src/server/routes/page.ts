import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ServerEnv } from '../server-env.ts';
import { findPageFile, type PageFile } from './find-page-file.ts';
import { namesEtag } from './names-etag.ts';

/** The built page: its files, and `index.html` for every path that names no file, because the page has its own routes. */
export function pageRoutes(folder: string): Hono<ServerEnv> {
  return new Hono<ServerEnv>().get('*', compress(), async (c) => {
    const { path } = c.req;
    const file = path === '/' ? undefined : await findPageFile(folder, path);
    if (file) return serve(c, file, path.startsWith('/assets/'));
    if (namesFile(path)) return c.text('Not found\n', 404, { 'Cache-Control': 'no-cache' });
    const index = await findPageFile(folder, '/index.html');
    if (index) return serve(c, index, false);
    return c.text('The page is not built yet: run `npm run build`.\n', 503, { 'Cache-Control': 'no-store' });
  });
}

function namesFile(path: string): boolean {
  return path.startsWith('/assets/') || path.slice(path.lastIndexOf('/') + 1).includes('.');
}

function serve(c: Context<ServerEnv>, file: PageFile, immutable: boolean): Response {
  // Only what carries a hash in its name may be kept without asking.
  const headers = {
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
  };
  if (namesEtag(c.req.header('If-None-Match'), file.etag)) return c.body(null, 304, headers);
  return c.body(file.bytes, 200, {
    ...headers,
    'Content-Type': file.contentType,
    'Content-Length': String(file.bytes.byteLength),
  });
}
