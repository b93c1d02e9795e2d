/** Why the device's storage did not do its work. */
export type StorageFaultReason = 'full' | 'slow' | 'blocked' | 'broken';

/** IndexedDB could not do what was asked of it; nothing may be called saved. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault' as const;
  readonly reason: StorageFaultReason;

  constructor(reason: StorageFaultReason, what: string, cause?: unknown) {
    super(`Storage ${reason}: ${what}`, { cause });
    this.reason = reason;
  }
}
