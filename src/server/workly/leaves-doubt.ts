import { refusalOf } from './refusal-of.ts';
import type { WorklyReply } from './workly-reply.ts';

/**
 * Whether Workly may have recorded a punch, though the reply is no receipt. It has not where nothing was sent, where it
 * says no in its own words, and where it let nobody in (429); anything else, a page of a proxy too, leaves it open.
 */
export function leavesDoubt(reply: WorklyReply): boolean {
  if (reply.kind === 'unsent') return false;
  if (reply.kind === 'answer' && reply.status === 429) return false;
  return refusalOf(reply) === undefined;
}
