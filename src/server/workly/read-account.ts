import { PATHS } from '../../contract/paths.ts';
import { callAs } from './call-as.ts';
import { faultOf } from './fault-of.ts';
import type { Principal } from './principal.ts';
import { parseWorklyAccount, type WorklyAccount } from './workly-account.ts';
import type { WorklyParts } from './workly-parts.ts';
import type { WorklyReply } from './workly-reply.ts';

const WITHIN_MS = 8_000;

/** Whom Workly takes a principal for; undefined where it does not let them in. Throws an `ApiError` where that is open. */
export async function readAccount(
  parts: WorklyParts,
  principal: Principal,
): Promise<WorklyAccount | undefined> {
  const call = { method: 'GET', path: PATHS.accounts, signal: AbortSignal.timeout(WITHIN_MS) } as const;
  const reply = await callAs(parts, principal, call);
  return reply && accountIn(reply, parts.now());
}

/** The account in an answer. Throws an `ApiError` where it holds none. */
export function accountIn(reply: WorklyReply, nowMs: number): WorklyAccount {
  const account =
    reply.kind === 'answer' && reply.status === 200 ? parseWorklyAccount(reply.body) : undefined;
  if (account) return account;
  throw faultOf(reply, nowMs);
}
