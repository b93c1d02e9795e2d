import type { Page } from '@playwright/test';
import { HEADERS } from '../../src/contract/headers.ts';
import { ChaosBrowser } from '../chaos/chaos-browser.ts';
import { type Seed, seedStore } from './seed-store.ts';

/** What a device of the bench needs of its surroundings. */
export interface BenchPlace {
  readonly executablePath: string;
  readonly origin: string;
  readonly enrolmentPath: string;
}

/** A kiosk in a browser of its own, on a profile on disk. */
export class BenchDevice {
  readonly #place: BenchPlace;
  readonly #browser: ChaosBrowser;
  #page: Page | undefined;

  constructor(place: BenchPlace) {
    this.#place = place;
    this.#browser = new ChaosBrowser({ executablePath: place.executablePath, backgroundSync: true });
  }

  /** The kiosk's page. Throws before `start`. */
  get page(): Page {
    if (!this.#page) throw new Error('The device was not started');
    return this.#page;
  }

  /** Starts the browser and enrols the device. */
  async start(): Promise<void> {
    await this.#browser.start();
    this.#page = await this.#browser.newPage();
    await this.#open(this.#place.enrolmentPath);
  }

  /** Puts punches into the store, beside the one that waits there, and starts the page anew; gives their ids. */
  async seed(seed: Seed): Promise<string[]> {
    const ids = seed.count > 0 ? await seedStore(this.page, seed) : [];
    await this.#open('/');
    return ids;
  }

  /** Presses a button and gives how long it took until the screen said that the punch is kept, in milliseconds. */
  tap(name: 'Clock in' | 'Clock out'): Promise<number> {
    return this.page.evaluate((label) => {
      const said = () =>
        [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ');
      const codeIn = (text: string) => /Code\s*([0-9A-Z]{6})/.exec(text)?.[1];
      const buttons = [...document.querySelectorAll('button')];
      const before = codeIn(said());
      return new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const text = said();
          if (codeIn(text) === before || !/Kept on this device|Recorded/.test(text)) return;
          observer.disconnect();
          resolve(performance.now() - startedMs);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const startedMs = performance.now();
        buttons.find(({ textContent }) => textContent === label)?.click();
      });
    }, name);
  }

  /** Posts a new punch like the one that the body describes and gives how long the answer took, in milliseconds. */
  post(bodyText: string, backMs: number, direct: boolean): Promise<number> {
    return this.page.evaluate(
      async ([text, back, header, keyHeader]) => {
        const body = JSON.parse(text);
        delete body.kiosk.chain;
        const random = crypto.randomUUID();
        const id = `${random.slice(0, 14)}7${random.slice(15)}`;
        const instantMs = body.kiosk.instantMs - back;
        // The sample account's zone is five hours ahead of UTC all year.
        const eventTime = new Date(instantMs + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
        const request = { ...body, event_time: eventTime, kiosk: { ...body.kiosk, id, instantMs } };
        const startedMs = performance.now();
        const answer = await fetch('/v1/times/clockin', {
          method: 'POST',
          body: JSON.stringify(request),
          headers: {
            'Content-Type': 'application/json',
            [keyHeader]: id,
            ...(header ? { [header]: '1' } : {}),
          },
        });
        const { event_time: recorded } = await answer.json();
        if (!answer.ok || !recorded) throw new Error(`The punch was answered with ${answer.status}`);
        return performance.now() - startedMs;
      },
      [bodyText, backMs, direct ? HEADERS.direct : '', HEADERS.idempotencyKey] as const,
    );
  }

  /** How much memory the page's scripts hold after a collection, in MiB. */
  async heapMiB(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
  }

  /** Ends the browser and removes its profile. */
  remove(): Promise<void> {
    return this.#browser.remove();
  }

  async #open(path: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#place.origin}${path}`);
    await this.page.getByRole('button', { name: 'Clock in', exact: true }).waitFor();
    await this.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  }
}
