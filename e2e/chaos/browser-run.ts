import type { Page } from '@playwright/test';
import type { Direction } from '../../src/contract/direction.ts';
import { Front } from '../fixtures/front.ts';
import { KioskServer } from '../fixtures/kiosk-server.ts';
import { stopWorkers } from '../fixtures/stop-workers.ts';
import { ChaosBrowser } from './chaos-browser.ts';
import { confirmedCode } from './confirmed-code.ts';
import { FAULTS } from './faults.ts';
import { faultsOfRun } from './faults-of-run.ts';
import type { Schedule, Step } from './schedule.ts';

/** What one run came to; no faults means that it held. */
export interface RunResult {
  readonly taps: number;
  readonly records: number;
  readonly faults: readonly string[];
}

/** Longer than two taps of one direction are the same punch (`src/outbox/is-same-tap.ts`). */
const ANOTHER_TAP_MS = 5_100;
const EMPTIED_WITHIN_MS = 90_000;
const STEP_WITHIN_MS = 120_000;

/** Plays a schedule in a real browser against the real server, then looks at what the server has recorded. */
export async function browserRun(schedule: Schedule, executablePath: string): Promise<RunResult> {
  const server = new KioskServer();
  await server.start();
  const front = new Front(() => server.origin);
  await front.listen();
  const browser = new ChaosBrowser({ executablePath, backgroundSync: schedule.backgroundSync });
  try {
    await browser.start();
    const run = new Run(server, front, browser);
    await inTime(run.enrol(server.enrolmentPath), 'enrol');
    for (const step of schedule.steps) await inTime(run.play(step), step.do);
    await inTime(run.recover(), 'recover');
    const records = await server.punches();
    return {
      taps: run.codes.length,
      records: records.length,
      faults: faultsOfRun(run.codes, records, front.posts),
    };
  } finally {
    await browser.remove();
    await front.close();
    await server.remove();
  }
}

/** A step that hangs fails its run, and not those after it. */
async function inTime(step: Promise<unknown>, name: Step['do'] | 'enrol' | 'recover'): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`“${name}” did not end`)), STEP_WITHIN_MS);
  await Promise.race([step, promise]).finally(() => clearTimeout(timer));
}

class Run {
  /** The receipt codes of the taps that the screen confirmed. */
  readonly codes: string[] = [];
  readonly #server: KioskServer;
  readonly #front: Front;
  readonly #browser: ChaosBrowser;
  readonly #tappedAtMs = new Map<Direction, number>();
  #page: Page | undefined;
  #updates = 0;

  constructor(server: KioskServer, front: Front, browser: ChaosBrowser) {
    this.#server = server;
    this.#front = front;
    this.#browser = browser;
  }

  /** Enrols the device and starts its browser anew, as if that had been some time ago. */
  async enrol(path: string): Promise<void> {
    await this.open(path);
    await this.#browser.closeAndStart();
    await this.open();
  }

  /** Opens the kiosk in a fresh tab and waits for its buttons. */
  async open(path = '/'): Promise<void> {
    this.#page = await this.#browser.newPage();
    await this.#page.goto(`${this.#front.origin}${path}`);
    await this.#button('Clock in').waitFor();
    await this.#page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  }

  async play(step: Step): Promise<void> {
    switch (step.do) {
      case 'tap': {
        await this.#isAnotherTap(step.direction);
        await this.#button(step.direction === 'in' ? 'Clock in' : 'Clock out').click();
        this.#tappedAtMs.set(step.direction, Date.now());
        this.codes.push(await confirmedCode(this.#current, step.direction));
        return;
      }
      case 'fault':
        this.#front.failNext(...Array.from({ length: step.times }, () => FAULTS[step.fault]));
        return;
      case 'heal':
        this.#front.heal();
        return;
      case 'offline':
        return this.#setOffline(true);
      case 'online':
        return this.#setOffline(false);
      case 'stop-worker':
        return stopWorkers(this.#current);
      case 'reload':
        await this.#current.reload();
        return this.#button('Clock in').waitFor();
      case 'hard-reload':
        return this.#hardReload();
      case 'close-tab':
        await this.#current.close();
        return this.#openAgain();
      case 'second-tab':
        return this.#openAgain();
      case 'kill-browser':
        await this.#browser.killAndStart();
        return this.#openAgain();
      case 'kill-server':
        await this.#server.kill();
        return this.#server.start();
      case 'update-worker':
        return this.#updateWorker();
      case 'pass-time':
        return this.#current.waitForTimeout(step.ms);
    }
  }

  /** Ends every fault and waits until the kiosk says that nothing waits. */
  async recover(): Promise<void> {
    this.#front.heal();
    await this.#setOffline(false);
    await this.#current.reload();
    await this.#current
      .getByRole('button', { name: 'Everything is sent' })
      .waitFor({ timeout: EMPTIED_WITHIN_MS });
  }

  get #current(): Page {
    if (!this.#page) throw new Error('No page was opened');
    return this.#page;
  }

  /** Lets so much time go by that a tap is a punch of its own; every third may be the one before once more. */
  async #isAnotherTap(direction: Direction): Promise<void> {
    const lastMs = this.#tappedAtMs.get(direction);
    if (lastMs === undefined || this.codes.length % 3 === 2) return;
    await this.#current.waitForTimeout(Math.max(0, lastMs + ANOTHER_TAP_MS - Date.now()));
  }

  #button(name: string) {
    return this.#current.getByRole('button', { name, exact: true });
  }

  async #setOffline(offline: boolean): Promise<void> {
    this.#front.plug(!offline);
    await this.#browser.setOffline(offline);
  }

  async #openAgain(): Promise<void> {
    this.#page = await this.#browser.newPage();
    await this.#page.goto(this.#front.origin);
    await this.#button('Clock in').waitFor();
  }

  /** Past the worker's cache there must be a network to load the page from. */
  async #hardReload(): Promise<void> {
    if (!(await this.#current.evaluate(() => navigator.onLine))) return;
    const session = await this.#current.context().newCDPSession(this.#current);
    const loaded = this.#current.waitForEvent('load');
    await session.send('Page.reload', { ignoreCache: true });
    await loaded;
    await session.detach();
    await this.#button('Clock in').waitFor();
  }

  /** Puts another worker on the server and lets it take over at once, in the middle of things. */
  async #updateWorker(): Promise<void> {
    this.#updates += 1;
    const mark = `\n// ${this.#updates}`;
    this.#front.change('/sw.js', (script) => script + mark);
    await this.#current.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
    });
  }
}
