import { Temporal } from 'temporal-polyfill';
import type { TemporalApi } from '../contract/temporal-api.ts';

/** `Temporal` for engines that lack it; a chunk of its own, loaded only there. */
export const temporal: TemporalApi = Temporal;
