import { DeviceKeyring } from '../device-keyring.ts';
import { NewsBus } from '../news-bus.ts';
import { PunchDb } from '../punch-db.ts';
import { PunchQueue } from '../punch-queue.ts';
import type { PunchRecord, StoredPunch } from '../punch-record.ts';
import { Sender, type SenderRealm } from '../sender.ts';
import { SenderNotebook } from '../sender-notebook.ts';
import { receiptText } from './answer-texts.ts';
import { TAP_MS } from './example-punches.ts';
import { fakeChannels } from './fake-channels.ts';
import { FakeLocks } from './fake-locks.ts';
import { freshStorage } from './fresh-storage.ts';
import { putRecords } from './put-records.ts';
import { VirtualTime } from './virtual-time.ts';

/** A request as the network saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly id: string;
  readonly bodyText: string;
  readonly headers: Headers;
  readonly atMs: number;
  /** The request's own settings besides. */
  readonly init: RequestInit;
}

/** What the network makes of a request. */
export type Network = (request: SeenRequest) => Response | Promise<Response>;

/** A receipt, as the server answers it. */
export const received = (): Response => new Response(receiptText(), { status: 201 });

/** A sender on a stand of its own: virtual time, an empty storage, and a network that the test plays. */
export class SenderStand {
  readonly time = new VirtualTime();
  readonly locks = new FakeLocks();
  readonly requests: SeenRequest[] = [];
  readonly news: string[] = [];
  readonly db: PunchDb;
  readonly queue: PunchQueue;
  readonly notebook: SenderNotebook;
  readonly keyring: DeviceKeyring;
  readonly bus: NewsBus;
  network: Network = received;
  wallOffsetMs = 0;

  constructor() {
    this.time.install();
    freshStorage();
    fakeChannels();
    this.db = new PunchDb();
    this.queue = new PunchQueue(this.db);
    this.notebook = new SenderNotebook(this.db);
    this.keyring = new DeviceKeyring(this.db);
    this.bus = new NewsBus();
    this.bus.subscribe((item) => this.news.push(item.type === 'changed' ? item.state : item.type));
  }

  /** The device's wall clock. */
  readonly now = (): number => TAP_MS + this.time.now() + this.wallOffsetMs;

  /** The network, which takes down what it sees. */
  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const id = headers.get('Idempotency-Key') ?? '';
    const bodyText = String(init.body ?? '');
    const request = { path: String(input), id, bodyText, headers, init, atMs: this.time.now() };
    this.requests.push(request);
    return this.network(request);
  };

  /** A sender of this device; each name is a realm of its own. */
  sender(owner = 'me', change: Partial<SenderRealm> = {}): Sender {
    return new Sender({
      queue: this.queue,
      notebook: this.notebook,
      locks: this.locks.of(owner),
      owner,
      now: this.now,
      fetch: this.fetch,
      random: () => 0.5,
      direct: false,
      pageLives: async () => false,
      publish: this.bus.publish,
      ...change,
    });
  }

  /** Puts records into the store as they are. */
  async put(...records: readonly PunchRecord[]): Promise<void> {
    await this.time.wait(putRecords(this.db, records));
  }

  /** The record of this id as the store has it. */
  get(id: string): Promise<StoredPunch | undefined> {
    return this.time.wait(this.queue.get(id));
  }

  /** The ids that were posted, in the order in which they were. */
  posted(): string[] {
    return this.requests.filter(({ path }) => path.startsWith('/v1/')).map(({ id }) => id);
  }

  /** Gives the realm's own timers back. */
  end(): void {
    this.time.uninstall();
  }
}
