import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { ChainHead } from './chain.ts';

/** What the device got at its enrolment, under the names `chain` and `rescue`; a chain that ended under its own name. */
export type DeviceSecret =
  | { readonly kind: 'chain'; readonly head: ChainHead }
  /** Ended by another enrolment; its last punches may still lie here. */
  | { readonly kind: 'past-chain'; readonly device: string; readonly number: number }
  | { readonly kind: 'rescue'; readonly to: DeviceKeys['rescue'] };
