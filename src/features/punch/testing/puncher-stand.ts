import { Temporal } from 'temporal-polyfill';
import { PageOutbox } from '../../../outbox/page-outbox.ts';
import type { PunchPosition, StoredPunch } from '../../../outbox/punch-record.ts';
import { ServerClock } from '../../../outbox/server-clock.ts';
import { SenderStand } from '../../../outbox/testing/sender-stand.ts';
import { Puncher, type PunchRealm } from '../puncher.ts';

/** Where the devices of these tests are. */
export const HERE: PunchPosition = { latitude: 41.3, longitude: 69.2, accuracyMetres: 9, ageMs: 30 };

/** A puncher's page on a stand of its own: a clock that has to be taught, an outbox, and what was handed over. */
export class PuncherStand extends SenderStand {
  readonly clock = new ServerClock(() => ({ wallMs: this.now(), monoMs: this.time.now() }));
  readonly outbox = new PageOutbox(
    {
      queue: this.queue,
      sender: this.sender(),
      news: this.bus,
      keyring: this.keyring,
      probe: async () => undefined,
    },
    undefined,
  );
  readonly delivered: StoredPunch[] = [];

  /** A puncher of this page. */
  puncher(change: Partial<PunchRealm> = {}): Puncher {
    return new Puncher({
      page: { boot: 'boot-1', clock: this.clock, queue: this.queue, news: this.bus, outbox: this.outbox },
      temporal: Temporal,
      locate: async () => HERE,
      learnTime: async () => undefined,
      deliver: async (punch) => this.delivered.push(punch),
      ...change,
    });
  }

  /** The server tells its time, which is the device's plus so much. */
  learn(aheadMs = 0): void {
    this.clock.learn(this.now() + aheadMs, this.clock.reading());
  }

  /** Gives this value when so much time has passed. */
  later<T>(ms: number, value: T): Promise<T> {
    return this.time.passed(ms).then(() => value);
  }
}
