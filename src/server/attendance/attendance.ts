import type { NewPunch } from './new-punch.ts';

/** Where punches go, whoever keeps them. */
export interface Attendance {
  /**
   * Records a punch and returns the JSON text to answer with; it resolves only when nothing can lose the punch any
   * more. The same punch again (its key, or its person, direction and second) adds nothing and is answered like the
   * first time. Throws a `ValidationError` for an unknown location or person, and for a key that stands for other bytes,
   * and an `ApiError` 403/7004 for what the device could have known that it may not.
   */
  record(punch: NewPunch): Promise<string>;
}
