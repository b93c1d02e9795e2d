import type { PunchRecord } from './punch-record.ts';

/** What a page asks of the worker. */
export type PageMessage =
  /** Look for something to send; answered at once on the port, the work goes on under the event. */
  | { readonly type: 'drain'; readonly why: WakeReason }
  /** A punch was tapped: see to it that it goes out, should the page die. */
  | { readonly type: 'tapped'; readonly id: string; readonly deadlineMs: number }
  /** Take control of pages that were loaded past the worker. */
  | { readonly type: 'claim' }
  /** This device is a terminal: keep what only terminals load, the reader of QR codes where one is wanted. */
  | { readonly type: 'keep-terminal-files'; readonly reader: boolean }
  /** A person wants the new version now; the form is workbox-window's. */
  | { readonly type: 'SKIP_WAITING' };

/** Why somebody looks for something to send. */
export type WakeReason =
  | 'start'
  | 'contact'
  | 'online'
  | 'visible'
  | 'heartbeat'
  | 'tap'
  | 'send-now'
  | 'signed-in'
  | 'sync'
  | 'fetch';

/** What is told to everybody on the channel. */
export type OutboxNews =
  /** A record is new or in a new state; read it from the store. */
  | { readonly type: 'changed'; readonly id: string; readonly state: PunchRecord['state'] }
  /** Many records may have changed. */
  | { readonly type: 'changed-many' }
  /** Another person is enrolled on this device, or nobody any more. */
  | { readonly type: 'session' }
  /** The server can be reached: pages correct and freeze what they keep open. */
  | { readonly type: 'contact' };

/** The broadcast channel of `OutboxNews`. */
export const NEWS_CHANNEL = 'kiosk-outbox';

/** Reasons that end every wait and pause which the server did not ask for. */
export const CANCELLING_REASONS: ReadonlySet<WakeReason> = new Set([
  'online',
  'visible',
  'send-now',
  'contact',
]);
