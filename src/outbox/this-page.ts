import { type DeviceRealm, openOutbox } from './open-outbox.ts';
import { showPageLives } from './page-lock.ts';
import { PageOutbox } from './page-outbox.ts';
import { ServerClock } from './server-clock.ts';

/** What a page has once: its clocks, its name among the realms, and its outbox. */
export interface ThisPage extends DeviceRealm {
  /** Names this life of the page: only it can correct the instants of its own taps. */
  readonly boot: string;
  readonly clock: ServerClock;
  readonly outbox: PageOutbox;
}

let page: ThisPage | undefined;

/** This page's own things, made at the first call. */
export function thisPage(): ThisPage {
  if (page) return page;
  const boot = crypto.randomUUID();
  showPageLives(boot);
  const realm = openOutbox({ direct: true });
  // Without a secure context there is no container, whatever the types say.
  const { serviceWorker } = navigator as Partial<WorkerNavigator>;
  page = {
    ...realm,
    boot,
    clock: new ServerClock(() => ({ wallMs: Date.now(), monoMs: performance.now() })),
    outbox: new PageOutbox(realm, serviceWorker),
  };
  return page;
}
