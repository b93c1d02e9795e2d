import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { directionOfPath } from '../contract/direction-of-path.ts';
import { HEADERS } from '../contract/headers.ts';
import type { PageMessage, WakeReason } from '../outbox/messages.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { acceptPunch } from './accept-punch.ts';
import { onMessage } from './on-message.ts';
import { POLYFILL_PATH, polyfillAnswer, refreshPolyfill } from './polyfill-cache.ts';
import { SYNC_TAG, wakeSender } from './wake-sender.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Background Sync's event, which TypeScript's library does not know. */
type SyncEvent = ExtendableEvent & { readonly tag: string };

const FETCH_WAKES_EVERY_MS = 5_000;

const outbox = openOutbox({ direct: false });
const wake = (why: WakeReason) => wakeSender(outbox, self.registration, why);
let wokenByFetchMs = Number.NEGATIVE_INFINITY;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(v1|kiosk|healthz)\b/] }),
);
registerRoute(
  ({ url }) => url.pathname === POLYFILL_PATH,
  ({ request }) => polyfillAnswer(request),
);

self.addEventListener('install', (event) => event.waitUntil(refreshPolyfill().catch(() => undefined)));

self.addEventListener('activate', (event) => {
  const start = async () => {
    await self.clients.claim();
    await outbox.queue.release('update');
    await wake('start');
  };
  // Storage that fails now is tried again with the next wake; the worker must become active all the same.
  event.waitUntil(start().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const own = new URL(request.url).origin === self.location.origin;
  const punch =
    own && request.method === 'POST' && directionOfPath(new URL(request.url).pathname) !== undefined;
  if (punch && !request.headers.has(HEADERS.direct)) {
    const woken = () => {
      const work = wake('tap');
      event.waitUntil(work.catch(() => undefined));
      return work;
    };
    event.respondWith(acceptPunch(request, { ...outbox, wake: woken, fetch: (input) => fetch(input) }));
    return;
  }
  if (performance.now() - wokenByFetchMs < FETCH_WAKES_EVERY_MS) return;
  wokenByFetchMs = performance.now();
  event.waitUntil(wake('fetch').catch(() => undefined));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  // Only our own pages can post to this worker; the union is shared with them.
  const message = event.data as PageMessage;
  const duties = { wake, claim: () => self.clients.claim(), skipWaiting: () => self.skipWaiting() };
  event.waitUntil(onMessage(message, event.ports[0], duties));
});

// The library has no 'sync' in its event map; the name says which event it is.
self.addEventListener('sync', (event) => onSync(event as SyncEvent));

function onSync(event: SyncEvent): void {
  if (event.tag !== SYNC_TAG) return;
  const send = async () => {
    // After its last attempt the browser gives up; the page's heartbeat and its next start go on without it.
    if (await wake('sync')) throw new Error('Punches are left: the browser shall wake the worker again');
  };
  event.waitUntil(send());
}
