/** Where a page of an engine without `Temporal` keeps the polyfill; the name has no hash, so any build finds it. */
export const POLYFILL_PATH = '/polyfill/temporal.js';
const CACHE = 'kiosk-polyfill';

/** The polyfill from the device where it is kept, else from the network. */
export async function polyfillAnswer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Brings the kept polyfill up to date with this build; does nothing on a device that needs none. */
export async function refreshPolyfill(): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  if (await cache.match(POLYFILL_PATH)) await cache.add(new Request(POLYFILL_PATH, { cache: 'no-cache' }));
}
