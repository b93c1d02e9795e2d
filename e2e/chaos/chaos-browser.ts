import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
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
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
      ],
      locale: 'en-GB',
      permissions: ['geolocation'],
      geolocation: { latitude: 41.2939, longitude: 69.246, accuracy: 20 },
    });
    if (!this.#wishes.backgroundSync) {
      await this.#context.addInitScript(() => {
        Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync');
      });
    }
    if (this.#offline) await this.#context.setOffline(true);
  }

  /** Takes the network away, or gives it back. */
  async setOffline(offline: boolean): Promise<void> {
    this.#offline = offline;
    await this.context.setOffline(offline);
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
    return blank ?? this.context.newPage();
  }

  /** Ends it and removes the profile. */
  async remove(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
