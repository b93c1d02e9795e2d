import type { KeyObject } from 'node:crypto';
import type { Upstream } from './access/upstream.ts';
import type { Attendance } from './attendance/attendance.ts';
import type { Store } from './store/store-schema.ts';

/** What the app is made of; everything it does to the world goes through these. */
export interface AppParts {
  readonly store: Store;
  readonly attendance: Attendance;
  /** Who lets people in, where this server does not do so itself. */
  readonly upstream?: Upstream;
  /** What the keys in the store are sealed with. */
  readonly secretKey: KeyObject;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The origin that people open, where the configuration names one. */
  readonly publicOrigin: string | undefined;
  /** Whether a proxy in front is believed in what it says of the visitor (`X-Forwarded-*`). */
  readonly behindProxy: boolean;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** Aborted when the server is told to stop: whatever goes on for longer than a request ends then. */
  readonly stopping?: AbortSignal;
  /** Told of everybody who was not let in, by path, answer and address alone. */
  readonly logRefusal?: (what: string) => void;
  /** Told of every error that the caller was not told about. */
  readonly logError: (what: string, error: unknown) => void;
}
