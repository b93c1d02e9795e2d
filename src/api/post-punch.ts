import type { Direction } from '../contract/direction.ts';
import { HEADERS } from '../contract/headers.ts';
import { punchPath } from '../contract/punch-path.ts';
import { parseReceipt, type Receipt } from '../contract/receipt.ts';
import { answerOf } from './answer-of.ts';
import { http } from './http.ts';

/** What the worker answered: the server's receipt, or its own word that it keeps the punch and goes on sending. */
export type PunchAnswer =
  | { readonly kind: 'recorded'; readonly receipt: Receipt }
  | { readonly kind: 'kept' };

/** The frozen punch that is handed to the worker. */
export interface FrozenPunch {
  readonly id: string;
  readonly direction: Direction;
  readonly bodyText: string;
}

/**
 * Posts a frozen punch through the service worker, which answers within seconds whatever the network does. No
 * time-out and no repeat here: either would get between the person and what the worker keeps.
 */
export async function postPunch({ id, direction, bodyText }: FrozenPunch): Promise<PunchAnswer> {
  const path = punchPath(direction);
  const response = http.post(path, {
    body: bodyText,
    headers: { 'Content-Type': 'application/json', [HEADERS.idempotencyKey]: id },
    timeout: false,
  });
  const { status, body } = await answerOf(`POST ${path}`, response);
  const receipt = status === 200 ? parseReceipt(body) : undefined;
  return receipt ? { kind: 'recorded', receipt } : { kind: 'kept' };
}
