import type { ClockTrust } from '../../contract/kiosk-claim.ts';
import type { QueueCounts } from '../../outbox/punch-reader.ts';
import type { StorageFaultReason } from '../../outbox/storage-fault.ts';

/** How far something that a person has to allow has come; `off`: this device has no use for it. */
export type Access = 'off' | 'ready' | 'asks' | 'denied' | 'none';

/** What a device found out about itself, before anybody judges it. */
export interface SelfFacts {
  readonly server: 'reached' | 'silent';
  /** `without-keys`: the server takes it, but its own store has lost what it was given at its enrolment. */
  readonly device: 'accepted' | 'unknown' | 'without-keys';
  /** How far the server's time is known, and server time minus the device's wall clock. */
  readonly clock: { readonly trust: ClockTrust; readonly offsetMs: number | null };
  readonly storage: {
    readonly fault: StorageFaultReason | undefined;
    /** Whether the browser promised to keep what is stored; null where it does not say. */
    readonly persistent: boolean | null;
    readonly freeBytes: number | null;
  };
  readonly queue: QueueCounts & { readonly undone: number; readonly oldestWaitingMs: number | null };
  readonly camera: Access;
  readonly position: Access;
  readonly wakeLock: 'off' | 'held' | 'lost' | 'none';
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
  readonly version: { readonly name: string; readonly newer: 'none' | 'ready' | 'needed' | 'advised' };
}
