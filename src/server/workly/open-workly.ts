import type { KeyObject } from 'node:crypto';
import type { Upstream } from '../access/upstream.ts';
import type { Attendance } from '../attendance/attendance.ts';
import { worklyAttendance } from '../attendance/workly-attendance.ts';
import type { Store } from '../store/store-schema.ts';
import { type FetchWorkly, WorklyClient } from './workly-client.ts';
import type { WorklyParts } from './workly-parts.ts';
import { WorklySessions } from './workly-sessions.ts';
import type { WorklySettings } from './workly-settings.ts';
import { WorklyUpstream } from './workly-upstream.ts';

/** Workly as the rest of the server sees it. */
export interface OpenWorkly {
  readonly attendance: Attendance;
  readonly upstream: Upstream;
  readonly parts: WorklyParts;
}

/** What it is opened with. */
export interface WorklyOpening {
  readonly store: Store;
  readonly secretKey: KeyObject;
  readonly settings: WorklySettings;
  readonly now: () => number;
  readonly logError: WorklyParts['logError'];
  readonly fetchWorkly?: FetchWorkly;
}

/** Puts the server before a Workly. Nothing is asked of it before somebody asks. */
export function openWorkly(opening: WorklyOpening): OpenWorkly {
  const { store, secretKey, settings, now, logError, fetchWorkly } = opening;
  const client = new WorklyClient(settings, fetchWorkly);
  const sessions = new WorklySessions({ store, secretKey, client, settings, now });
  const parts: WorklyParts = { store, secretKey, client, sessions, now, logError };
  return { attendance: worklyAttendance(parts), upstream: new WorklyUpstream(parts, settings), parts };
}
