import { type DeviceSession, parseDeviceSession } from '../../contract/device-session.ts';

const KEY = 'kiosk-session';

/** Whom this device stood for when the server last said so; undefined where it never did or nothing can be read. */
export function storedSession(): DeviceSession | undefined {
  try {
    return parseDeviceSession(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Remembers whom this device stands for, so that it can start with no network; undefined forgets it. */
export function storeSession(session: DeviceSession | undefined): void {
  try {
    if (session) localStorage.setItem(KEY, JSON.stringify(session));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the device only cannot start offline, which the outbox's own warning already says.
  }
}

/** Calls back when another tab enrols or signs out. */
export function onSessionStoredElsewhere(listener: (session: DeviceSession | undefined) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) listener(storedSession());
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
