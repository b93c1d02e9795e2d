import type { Principal } from './principal.ts';
import { refusalOf } from './refusal-of.ts';
import type { WorklyCall, WorklyClient } from './workly-client.ts';
import type { WorklyReply } from './workly-reply.ts';
import type { WorklySessions } from './workly-sessions.ts';

/**
 * Calls Workly as one principal, once more with renewed access where the first is refused by a 401. Undefined where the
 * principal has to sign in. Throws an `ApiError` where the access cannot be renewed at the moment; Workly has done
 * nothing then.
 */
export async function callAs(
  { client, sessions }: { readonly client: WorklyClient; readonly sessions: WorklySessions },
  principal: Principal,
  call: Omit<WorklyCall, 'accessToken'>,
): Promise<WorklyReply | undefined> {
  const session = await sessions.open(principal);
  if (!session) return undefined;
  const reply = await client.call({ ...call, accessToken: session.accessToken });
  if (!isAccessRefused(reply)) return reply;
  const renewed = await sessions.renew(session);
  if (!renewed) return undefined;
  const second = await client.call({ ...call, accessToken: renewed.accessToken });
  return isAccessRefused(second) ? undefined : second;
}

function isAccessRefused(reply: WorklyReply): boolean {
  return refusalOf(reply)?.status === 401;
}
