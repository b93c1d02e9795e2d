import type { DeviceKeys } from '../contract/enrolment-answer.ts';
import type { ChainHead } from './chain.ts';

/** What the device got at its enrolment, under the names `chain` and `rescue`. */
export type DeviceSecret =
  | { readonly kind: 'chain'; readonly head: ChainHead }
  | { readonly kind: 'rescue'; readonly to: DeviceKeys['rescue'] };
