import type { TemporalApi } from '../contract/temporal-api.ts';

const CACHE = 'kiosk-polyfill';
const CHUNK = '/polyfill/temporal.js';

/** The engine's own `Temporal`, else the polyfill, which is then kept for starts without a network. */
export async function loadTemporal(): Promise<TemporalApi> {
  if ('Temporal' in globalThis) return Temporal;
  const { temporal } = await import('./temporal-polyfill.ts');
  // The page may have been loaded past the worker, so it puts the chunk where the worker looks for it.
  if ('caches' in globalThis) {
    const cache = await caches.open(CACHE);
    if (!(await cache.match(CHUNK))) await cache.add(CHUNK).catch(() => undefined);
  }
  return temporal;
}
