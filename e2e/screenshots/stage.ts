import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { Direction } from '../../src/contract/direction.ts';
import { DEFAULT_POLICY, type KioskPolicy } from '../../src/contract/kiosk-policy.ts';
import { Front } from '../fixtures/front.ts';
import { KioskServer } from '../fixtures/kiosk-server.ts';
import { officeCookie } from '../fixtures/office-entry.ts';
import { restsSoon } from '../fixtures/rests-soon.ts';
import { zoneWhereItIs } from '../fixtures/zone-where-it-is.ts';
import { holdTimers } from './hold-timers.ts';
import { type LanguageName, LOCALES } from './looks.ts';

/** What a screen wants of its surroundings. */
export interface StageWishes {
  /** The hour of the day that it is at the sample company; 9 where nothing is said. */
  readonly hour?: number;
  readonly policy?: Partial<KioskPolicy>;
  readonly geolocation?: { latitude: number; longitude: number; accuracy: number };
  readonly permissions?: readonly string[];
  /** Run in every page before its own scripts. */
  readonly scripts?: readonly (() => void)[];
  /** Whether a terminal that nobody is at rests after a moment. */
  readonly rests?: boolean;
}

const AT_THE_OFFICE = { latitude: 41.2945, longitude: 69.2462, accuracy: 18 };
// A browser that may not use it says so, on every screen.
const WITHOUT_CAMERA = { ...DEFAULT_POLICY.identify, camera: false, nfc: false };
const MINUTE_MS = 60_000;

/** A real server with its sample company, and a browser before it in one language. */
export class Stage {
  readonly server: KioskServer;
  readonly front: Front;
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(server: KioskServer, front: Front, context: BrowserContext, page: Page) {
    this.server = server;
    this.front = front;
    this.context = context;
    this.page = page;
  }

  /** Starts server and page; nothing is opened yet. */
  static async build(browser: Browser, wishes: StageWishes, language: LanguageName): Promise<Stage> {
    const server = new KioskServer();
    await server.start();
    const timeZone = zoneWhereItIs(wishes.hour ?? 9);
    await server.store.updateTable('companies').set({ time_zone: timeZone }).execute();
    await server.setPolicy({ undoSeconds: 0, identify: WITHOUT_CAMERA, ...wishes.policy });
    const front = new Front(() => server.origin);
    await front.listen();
    const context = await browser.newContext({
      locale: LOCALES[language],
      timezoneId: timeZone,
      geolocation: wishes.geolocation ?? AT_THE_OFFICE,
      permissions: [...(wishes.permissions ?? ['geolocation'])],
      viewport: { width: 1280, height: 800 },
    });
    if (!wishes.rests) await context.addInitScript(holdTimers);
    for (const script of [...(wishes.scripts ?? []), ...(wishes.rests ? [restsSoon] : [])]) {
      await context.addInitScript(script);
    }
    return new Stage(server, front, context, await context.newPage());
  }

  /** Opens a path of the kiosk, with the fragment of an enrolment link perhaps. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.front.origin}${path}`);
  }

  /** Opens an address below `/office` as the sample company's administrator. */
  async openOffice(path: string): Promise<void> {
    await this.context.addCookies([await officeCookie(this.server, this.front.origin)]);
    await this.open(`/office${path}`);
    await this.sees('.page-head');
  }

  /** Opens the sample person's own kiosk, under the worker's control. */
  async openOwn(): Promise<void> {
    await this.open(this.server.enrolmentPath);
    await this.sees('.big-button');
    await this.#isControlled();
  }

  /** Opens a terminal that knows its people. */
  async openTerminal(): Promise<void> {
    await this.open(await this.server.terminalPath());
    await this.sees('.pin-pad__dot, .pin-pad__key--ok');
    await this.#isControlled();
  }

  /** Presses the first of what the selector finds. */
  async press(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  /** Presses Clock In or Clock Out. */
  async tap(direction: Direction): Promise<void> {
    await this.press(`.big-button[data-tone="${direction}"] button`);
  }

  /** Presses the pad's digits. */
  async tapPin(pin: string, pad = '.pin-pad'): Promise<void> {
    for (const digit of pin) {
      await this.page.locator(`${pad} .pin-pad__key`, { hasText: new RegExp(`^${digit}$`) }).click();
    }
  }

  /** Waits until something is to be seen. */
  async sees(selector: string): Promise<void> {
    await expect(this.page.locator(selector).first()).toBeVisible({ timeout: 20_000 });
  }

  /** Records a punch that was made some time ago on another device. */
  async punched(employeeId: number, direction: Direction, minutesAgo: number): Promise<void> {
    await this.server.addPunch(employeeId, direction, Date.now() - minutesAgo * MINUTE_MS);
  }

  /** Has the terminal have learnt that these people come at every hour. */
  async learnt(...ids: readonly number[]): Promise<void> {
    const hours = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 5]));
    const counts = Object.fromEntries(ids.map((id) => [id, hours]));
    const day = new Date().toISOString().slice(0, 10);
    await this.page.evaluate(
      async (habits) => {
        const request = indexedDB.open('kiosk');
        await new Promise((resolve) => request.addEventListener('success', resolve));
        const tx = request.result.transaction('device', 'readwrite');
        tx.objectStore('device').put(habits, 'habits');
        await new Promise((resolve) => tx.addEventListener('complete', resolve));
        request.result.close();
      },
      { kind: 'habits', off: false, day, counts },
    );
  }

  /** Ends it all and removes what was written. */
  async end(): Promise<void> {
    await this.context.close();
    await this.front.close();
    await this.server.remove();
  }

  async #isControlled(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
  }
}
