import { type DeviceSession, parseDeviceSession } from '../contract/device-session.ts';
import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import { chainStart } from './chain.ts';
import { importHmacKey } from './import-hmac-key.ts';
import type { PunchDb, PunchTransaction } from './punch-db.ts';
import { REMEMBERED_KINDS } from './remembered-kinds.ts';

/** Keeps what the device got at its enrolment. */
export class DeviceKeyring {
  readonly #db: PunchDb;

  constructor(db: PunchDb) {
    this.#db = db;
  }

  /** Takes the keys of an enrolment. A chain that goes on, as after a repeated enrolment, is not begun anew. */
  async take(keys: DeviceKeys): Promise<void> {
    const head = await chainStart(keys);
    const tagKey = keys.tags && (await importHmacKey(keys.tags.key));
    await this.#db.transact('readwrite', async (tx) => {
      const device = tx.objectStore('device');
      const known = await device.get('chain');
      const goesOn = known?.kind === 'chain' && known.head.device === head.device;
      if (known?.kind === 'chain' && !goesOn) {
        const { device: name, number } = known.head;
        await device.put({ kind: 'past-chain', device: name, number }, name);
      }
      if (!goesOn) await device.put({ kind: 'chain', head }, 'chain');
      await device.put({ kind: 'rescue', to: keys.rescue }, 'rescue');
      if (!goesOn) await forgetPeople(tx);
      if (tagKey) await device.put({ kind: 'tags', key: tagKey }, 'tags');
    });
  }

  /** Whom this device stood for when the server last said so; undefined where it never did, or nothing can be read. */
  async session(): Promise<DeviceSession | undefined> {
    const stored = await this.#db.transact('readonly', (tx) => tx.objectStore('device').get('session'));
    return stored?.kind === 'session' ? parseDeviceSession(stored.session) : undefined;
  }

  /** Remembers whom this device stands for, on disk before it resolves; undefined forgets it. */
  async storeSession(session: DeviceSession | undefined): Promise<void> {
    await this.#db.transact('readwrite', async (tx) => {
      const device = tx.objectStore('device');
      if (session) await device.put({ kind: 'session', session }, 'session');
      else {
        await device.delete('session');
        await forgetPeople(tx);
      }
    });
  }

  /** Whom rescue files are encrypted to; undefined on a device that was never enrolled. */
  rescue(): Promise<DeviceKeys['rescue'] | undefined> {
    return this.#db.transact('readonly', async (tx) => {
      const secret = await tx.objectStore('device').get('rescue');
      return secret?.kind === 'rescue' ? secret.to : undefined;
    });
  }
}

/** A device that stands for somebody or something else keeps nothing of the people of before. */
async function forgetPeople(tx: PunchTransaction<'readwrite'>): Promise<void> {
  const device = tx.objectStore('device');
  await Promise.all(['tags', 'roster', ...REMEMBERED_KINDS].map((kind) => device.delete(kind)));
}
