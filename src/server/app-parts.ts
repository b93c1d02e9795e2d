import type { KeyObject } from 'node:crypto';
import type { Attendance } from './attendance/attendance.ts';
import type { Store } from './store/store-schema.ts';

/** What the app is made of; everything it does to the world goes through these. */
export interface AppParts {
  readonly store: Store;
  readonly attendance: Attendance;
  /** What the keys in the store are sealed with. */
  readonly secretKey: KeyObject;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The origin that people open, where the configuration names one. */
  readonly publicOrigin: string | undefined;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** Told of every error that the caller was not told about. */
  readonly logError: (what: string, error: unknown) => void;
}
