import { DeviceKeyring } from '../device-keyring.ts';
import { NewsBus } from '../news-bus.ts';
import { PageOutbox } from '../page-outbox.ts';
import { probeStorage } from '../probe-storage.ts';
import { PunchQueue } from '../punch-queue.ts';
import { Sender } from '../sender.ts';
import { SenderNotebook } from '../sender-notebook.ts';
import { StorageFault } from '../storage-fault.ts';
import type { FakeLocks } from './fake-locks.ts';
import type { ModelServer } from './model-server.ts';
import { Mortal } from './mortal.ts';
import { MortalDb } from './mortal-db.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What the realms of one device share. */
export interface ModelGround {
  readonly time: VirtualTime;
  readonly server: ModelServer;
  readonly random: () => number;
  /** Undefined: an engine without Web Locks. */
  readonly locks: FakeLocks | undefined;
  readonly wallMs: () => number;
  readonly pageLives: (boot: string) => Promise<boolean>;
}

/** One life of the page or of the worker: the real outbox on the model's clock, network, locks and storage. */
export class ModelRealm {
  readonly name: string;
  readonly startedMs: number;
  readonly life: Mortal;
  readonly db: MortalDb;
  readonly queue: PunchQueue;
  readonly news = new NewsBus();
  readonly outbox: PageOutbox;
  readonly fetch: typeof fetch;
  readonly #sender: Sender;
  readonly #server: ModelServer;

  constructor(name: string, ground: ModelGround) {
    const { time, server, random, locks, wallMs, pageLives } = ground;
    this.name = name;
    this.startedMs = time.now();
    this.#server = server;
    this.life = new Mortal(() => locks?.free(name));
    this.db = new MortalDb(this.life, async () => {
      if (random() < 0.3) await time.passed(random() < 0.05 ? 900 : random() * 20);
    });
    this.queue = new PunchQueue(this.db);
    this.fetch = async (input, init) => {
      await this.life.step();
      try {
        return await server.fetch(input, init);
      } finally {
        await this.life.step();
      }
    };
    this.#sender = new Sender({
      queue: this.queue,
      notebook: new SenderNotebook(this.db),
      locks: locks?.of(name),
      owner: name,
      now: wallMs,
      fetch: this.fetch,
      random,
      direct: name.startsWith('page'),
      pageLives,
      publish: this.news.publish,
    });
    this.outbox = new PageOutbox(
      {
        queue: this.queue,
        sender: this.#sender,
        news: this.news,
        keyring: new DeviceKeyring(this.db),
        probe: () => probeStorage(this.db, undefined),
      },
      undefined,
    );
  }

  /** Sends what is due; a fault of the storage is to be borne, anything else is a mistake. */
  async drain(why: Parameters<Sender['drain']>[0]): Promise<void> {
    await this.#borne(this.#sender.drain(why));
  }

  /** Does something with the queue that a broken storage may prevent. */
  async attempt(work: Promise<unknown>): Promise<void> {
    await this.#borne(work);
  }

  async #borne(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof StorageFault)) this.#server.violations.push(`${this.name}: ${error}`);
    }
  }
}
