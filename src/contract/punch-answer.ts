import * as v from 'valibot';
import { locationBodySchema } from './location.ts';

/** The answer to a punch as our own server writes it; what a client reads of one is `parseReceipt`. */
export const punchAnswerSchema = v.strictObject({ event_time: v.string(), location: locationBodySchema });

/** The answer to a punch. */
export type PunchAnswer = v.InferOutput<typeof punchAnswerSchema>;
