import * as v from 'valibot';
import type { LocationBody } from '../../contract/location.ts';
import { parseReceipt } from '../../contract/receipt.ts';
import { worklyLocationSchema } from './workly-location.ts';
import type { WorklyReply } from './workly-reply.ts';

const locationOf = v.object({ location: worklyLocationSchema });

/**
 * The receipt in a reply, written anew as our own server writes one; undefined where it is none. What Workly leaves out
 * or mangles of the location is filled in from what is known of it here.
 */
export function readReceipt(reply: WorklyReply, known: LocationBody): string | undefined {
  if (reply.kind !== 'answer' || reply.status < 200 || reply.status > 299) return undefined;
  const receipt = parseReceipt(reply.body);
  if (!receipt) return undefined;
  const parsed = v.safeParse(locationOf, reply.body);
  const { title, radiusMetres, address } = receipt.location;
  const location = parsed.success
    ? parsed.output.location
    : { ...known, title, radius: Math.round(radiusMetres), address };
  return JSON.stringify({ event_time: receipt.eventTime, location });
}
