import type { DeviceSession } from '../../contract/device-session.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';

/** A storage that hangs must not keep the page blank: the server knows as well. */
const PATIENCE_MS = 1_500;

/** Whom this device stood for when the server last said so; undefined where it never did or nothing can be read. */
export async function storedSession(): Promise<DeviceSession | undefined> {
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
    return await Promise.race([thisPage().keyring.session(), late]);
  } catch (error) {
    if (error instanceof StorageFault) return undefined;
    throw error;
  }
}

/**
 * Remembers whom this device stands for, so that it can start with no network and after a power cut; undefined forgets
 * it. Without storage the device only cannot start offline, which the outbox's own warning already says.
 */
export async function storeSession(session: DeviceSession | undefined): Promise<void> {
  const { keyring, news } = thisPage();
  try {
    await keyring.storeSession(session);
    news.publish({ type: 'session' });
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
  }
}
