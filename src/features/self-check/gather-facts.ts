import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import type { Access, SelfFacts } from './self-facts.ts';

/** What the page knows already, and what this device has a use for. */
export type KnownFacts = Pick<SelfFacts, 'server' | 'device' | 'wakeLock' | 'version'> & {
  readonly wantsCamera: boolean;
  readonly wantsPosition: boolean;
};

/** The battery, which only Chromium tells; TypeScript's library does not know it. */
interface Battery {
  readonly level: number;
  readonly charging: boolean;
}
type BatteryNavigator = Partial<Navigator> & { readonly getBattery?: () => Promise<Battery> };

/** Looks at everything that this device can look at in itself. Never throws. */
export async function gatherFacts({ wantsCamera, wantsPosition, ...known }: KnownFacts): Promise<SelfFacts> {
  const { clock } = thisPage();
  const [storage, queue, camera, position, battery] = await Promise.all([
    storageFacts(),
    queueFacts(),
    accessIf(wantsCamera, cameraAccess),
    accessIf(wantsPosition, positionAccess),
    batteryFacts(),
  ]);
  const { trust, offsetMs } = clock.now().clock;
  return { ...known, clock: { trust, offsetMs }, storage, queue, camera, position, battery };
}

function accessIf(wanted: boolean, access: () => Promise<Access>): Promise<Access> {
  return wanted ? access() : Promise.resolve('off');
}

async function storageFacts(): Promise<SelfFacts['storage']> {
  const { fault } = thisPage().outbox.snapshot();
  // Some engines have a storage manager that lacks one or the other, whatever the types say.
  const manager = navigator.storage as Partial<StorageManager> | undefined;
  const [persistent, estimate] = await Promise.all([
    manager?.persisted?.().catch(() => null),
    manager?.estimate?.().catch(() => undefined),
  ]);
  const { quota, usage } = estimate ?? {};
  const freeBytes =
    quota === undefined || usage === undefined ? null : Math.max(0, Math.floor(quota - usage));
  return { fault, persistent: persistent ?? null, freeBytes };
}

async function queueFacts(): Promise<SelfFacts['queue']> {
  const { outbox, queue } = thisPage();
  const { counts, oldestMs } = outbox.snapshot();
  const undone = await queue.undone().catch((error: unknown) => {
    if (error instanceof StorageFault) return 0;
    throw error;
  });
  const oldestWaitingMs = oldestMs === undefined ? null : Math.max(0, Date.now() - oldestMs);
  return { ...counts, undone, oldestWaitingMs };
}

async function cameraAccess(): Promise<Access> {
  const { mediaDevices } = navigator as Partial<Navigator>;
  if (!mediaDevices) return 'none';
  const devices = await mediaDevices.enumerateDevices().catch(() => []);
  if (!devices.some(({ kind }) => kind === 'videoinput')) return 'none';
  return permitted('camera');
}

async function positionAccess(): Promise<Access> {
  return (navigator as Partial<Navigator>).geolocation ? permitted('geolocation') : 'none';
}

/** What the browser says of a permission; one that it does not tell of it will ask for. */
async function permitted(name: 'camera' | 'geolocation'): Promise<Access> {
  const { permissions } = navigator as Partial<Navigator>;
  // Engines differ in the names they know.
  const status = await permissions?.query({ name }).catch(() => undefined);
  switch (status?.state) {
    case 'granted':
      return 'ready';
    case 'denied':
      return 'denied';
    case 'prompt':
    case undefined:
      return 'asks';
  }
}

async function batteryFacts(): Promise<SelfFacts['battery']> {
  const battery = await (navigator as BatteryNavigator).getBattery?.().catch(() => undefined);
  return battery ? { level: battery.level, charging: battery.charging } : null;
}
