import type { DeviceSession } from '../contract/device-session.ts';
import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { ChainHead } from './chain.ts';

/** What the device got at its enrolment, each under the name of its kind; a chain that ended under its own name. */
export type DeviceEntry =
  | { readonly kind: 'chain'; readonly head: ChainHead }
  /** Ended by another enrolment; its last punches may still lie here. */
  | { readonly kind: 'past-chain'; readonly device: string; readonly number: number }
  /** Whom the device stands for, so that it can start with no network. */
  | { readonly kind: 'session'; readonly session: DeviceSession }
  | { readonly kind: 'rescue'; readonly to: DeviceKeys['rescue'] };
