import type { KeyObject } from 'node:crypto';
import type { Store } from '../store/store-schema.ts';
import type { WorklyClient } from './workly-client.ts';
import type { WorklySessions } from './workly-sessions.ts';

/** What everything that deals with Workly is made of. */
export interface WorklyParts {
  readonly store: Store;
  readonly secretKey: KeyObject;
  readonly client: WorklyClient;
  readonly sessions: WorklySessions;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told of what only whoever runs the server can mend. */
  readonly logError: (what: string, error: unknown) => void;
}
