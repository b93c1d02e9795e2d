import { ERROR_CODE } from '../../contract/error-code.ts';
import { type ErrorEnvelope, parseErrorEnvelope } from '../../contract/error-envelope.ts';
import type { WorklyReply } from './workly-reply.ts';

/** Workly's own no. */
export interface WorklyRefusal extends ErrorEnvelope {
  readonly status: number;
}

/** Workly's own no in a reply: a 4xx that carries its envelope. Undefined for everything that could be a stranger's. */
export function refusalOf(reply: WorklyReply): WorklyRefusal | undefined {
  if (reply.kind !== 'answer' || reply.status < 400 || reply.status >= 500) return undefined;
  const envelope = parseErrorEnvelope(reply.body);
  return envelope && { status: reply.status, ...envelope };
}

/** Whether it says that the same event is there already, wherever in the envelope it says so. */
export function isAlreadyThere(refusal: WorklyRefusal): boolean {
  return [refusal, ...refusal.errors].some(({ code }) => code === ERROR_CODE.alreadyExists);
}
