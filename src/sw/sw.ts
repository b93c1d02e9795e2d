import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { directionOfPath } from '../contract/direction-of-path.ts';
import { HEADERS } from '../contract/headers.ts';
import type { PageMessage, WakeReason } from '../outbox/messages.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { acceptPunch } from './accept-punch.ts';
import { onMessage } from './on-message.ts';
import { onSync } from './on-sync.ts';
import { isPhotoPath, photoAnswer } from './photo-answer.ts';
import { POLYFILL_PATH, polyfillAnswer, refreshPolyfill } from './polyfill-cache.ts';
import {
  forgetOldTerminalFiles,
  isTerminalFile,
  keepTerminalFiles,
  prepareTerminalFiles,
  terminalFileAnswer,
} from './terminal-files.ts';
import { wakeSender } from './wake-sender.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Background Sync's event, which TypeScript's library does not know. */
type SyncEvent = ExtendableEvent & { readonly tag: string };

const FETCH_WAKES_EVERY_MS = 5_000;

const outbox = openOutbox({ direct: false });
const wake = (why: WakeReason) => wakeSender(outbox, self.registration, why);
let wokenByFetchMs = Number.NEGATIVE_INFINITY;

const built: readonly { url: string; revision: string | null }[] = self.__WB_MANIFEST;
const terminalFiles = built.map(({ url }) => url).filter(isTerminalFile);

precacheAndRoute(built.filter(({ url }) => !isTerminalFile(url)));
cleanupOutdatedCaches();
const index = createHandlerBoundToURL('/index.html');
registerRoute(new NavigationRoute(index, { denylist: [/^\/(v1|kiosk|healthz|office)\b/] }));
// The office works online only: it is the server's own build, and the kept page says so where there is no network.
registerRoute(
  new NavigationRoute((options) => fetch(options.request).catch(() => index(options)), {
    allowlist: [/^\/office\b/],
  }),
);
registerRoute(
  ({ url }) => url.pathname === POLYFILL_PATH,
  ({ request }) => polyfillAnswer(request),
);

registerRoute(
  ({ url }) => isTerminalFile(url.pathname),
  ({ request }) => terminalFileAnswer(request),
);
registerRoute(
  ({ url }) => isPhotoPath(url.pathname),
  ({ request }) => photoAnswer(request),
);

self.addEventListener('install', (event) => {
  event.waitUntil(refreshPolyfill().catch(() => undefined));
  // A terminal whose new files are not all there must not take the new build over.
  event.waitUntil(prepareTerminalFiles(terminalFiles));
});

self.addEventListener('activate', (event) => {
  const start = async () => {
    await self.clients.claim();
    await forgetOldTerminalFiles(terminalFiles).catch(() => undefined);
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
  const duties = {
    wake,
    claim: () => self.clients.claim(),
    keepTerminalFiles: (reader: boolean) => keepTerminalFiles(terminalFiles, reader),
    skipWaiting: () => self.skipWaiting(),
  };
  event.waitUntil(onMessage(message, event.ports[0], duties));
});

self.addEventListener('sync', (event) => {
  // The library has no 'sync' in its event map; the name says which event it is.
  const sync = event as SyncEvent;
  sync.waitUntil(onSync(sync.tag, wake));
});
