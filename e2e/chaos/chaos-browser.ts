import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS } from '../checks/browser-args.ts';
import { killBrowser } from '../fixtures/kill-browser.ts';

/** How the browser is to be. */
export interface BrowserWishes {
  readonly executablePath: string;
  readonly backgroundSync: boolean;
}

/** A real Chromium on a profile that outlives it. */
export class ChaosBrowser {
  readonly #wishes: BrowserWishes;
  readonly #profile = mkdtempSync(join(tmpdir(), 'kiosk-chaos-'));
  #context: BrowserContext | undefined;
  /** What a page is told of the network holds for as long as the session that told it. */
  readonly #sessions = new WeakMap<Page, CDPSession>();
  #offline = false;

  constructor(wishes: BrowserWishes) {
    this.#wishes = wishes;
  }

  /** The running browser's context. Throws where none runs. */
  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser was not started');
    return this.#context;
  }

  /** Starts it, with no network if there was none when it was killed. */
  async start(): Promise<void> {
    // What a killed browser leaves behind to say that it runs.
    for (const name of readdirSync(this.#profile).filter((file) => file.startsWith('Singleton'))) {
      rmSync(join(this.#profile, name));
    }
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#wishes.executablePath,
      args: [...BROWSER_ARGS],
      locale: 'en-GB',
      permissions: ['geolocation'],
      geolocation: { latitude: 41.2939, longitude: 69.246, accuracy: 20 },
    });
    if (!this.#wishes.backgroundSync) {
      await this.#context.addInitScript(() => {
        Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync');
      });
    }
  }

  /**
   * Tells the pages that there is no network, or that it is back. Not by the context, which waits for the answer of
   * workers too, and one that was stopped gives none.
   */
  async setOffline(offline: boolean): Promise<void> {
    this.#offline = offline;
    for (const page of this.context.pages()) await this.#tellNetwork(page);
  }

  async #tellNetwork(page: Page): Promise<void> {
    const session = this.#sessions.get(page) ?? (await this.context.newCDPSession(page));
    this.#sessions.set(page, session);
    const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline: this.#offline, ...unlimited });
  }

  /** Ends it in the proper way, which writes down the cookies that a browser else keeps in memory for half a minute. */
  async closeAndStart(): Promise<void> {
    await this.context.close();
    await this.start();
  }

  /** Kills it as a power cut would, without a word, and starts it again. */
  async killAndStart(): Promise<void> {
    await killBrowser(this.context);
    await this.start();
  }

  /** A fresh page; the first tab that a start opens serves first. */
  async newPage(): Promise<Page> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await this.context.newPage());
    if (this.#offline) await this.#tellNetwork(page);
    return page;
  }

  /** Ends it and removes the profile. */
  async remove(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
