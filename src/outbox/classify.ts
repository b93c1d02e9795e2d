import { ERROR_CODE } from '../contract/error-code.ts';
import { type ErrorEnvelope, parseErrorEnvelope } from '../contract/error-envelope.ts';
import { HEADERS } from '../contract/headers.ts';
import { parseReceipt, type Receipt } from '../contract/receipt.ts';
import type { HoldReason, Obstacle, Refusal } from './punch-record.ts';
import { retryAfterMs } from './retry-after.ts';

/** What came back from a send: an answer, read to its end, or nothing that could be read. */
export type Answer =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Followed, or stopped at, a redirect: an answer from somewhere else. */
      readonly redirected: boolean;
      readonly headers: Headers;
      readonly text: string;
    };

/** What an answer means for the punch. */
export type Verdict =
  | { readonly kind: 'recorded'; readonly receipt: Receipt }
  | {
      readonly kind: 'again';
      readonly obstacle: Obstacle;
      /** Whether every other punch would meet the same, so that the whole server is left alone for a while. */
      readonly pauseAll: boolean;
      /** What the server itself asked for. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'held'; readonly why: HoldReason }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const STRANGER: Verdict = { kind: 'again', obstacle: 'stranger', pauseAll: true };
/** RFC 6585: of a network that wants a login first, and never of the server itself. */
const PORTAL = 511;
const BUSY = new Set([408, 425, 429, 503]);
const REFUSALS = new Set([400, 403, 422]);
/** They speak of who asks, and not of the punch: another sign-in, or a proxy set right, changes the answer. */
const WHO_ASKS: ReadonlySet<number> = new Set([
  ERROR_CODE.authorisation,
  ERROR_CODE.noAuthorisation,
  ERROR_CODE.wrongToken,
  ERROR_CODE.tokenExpired,
]);

/**
 * Sorts an answer. A punch leaves the queue only on a receipt and is set aside only by the server's own word; every
 * answer that could come from a proxy, a firewall or a portal keeps it.
 */
export function classify(answer: Answer): Verdict {
  if (answer.kind === 'none') return { kind: 'again', obstacle: 'no-answer', pauseAll: false };
  const { status, headers } = answer;
  if (answer.redirected || status === PORTAL || Number(headers.get('Age') ?? 0) > 0) return STRANGER;
  if (status >= 500 || BUSY.has(status)) return later(status, headers);

  const body = parseJson(answer.text);
  if (status >= 200 && status < 300) {
    const receipt = parseReceipt(body);
    return receipt ? { kind: 'recorded', receipt } : STRANGER;
  }
  const envelope = parseErrorEnvelope(body);
  if (!envelope) return STRANGER;
  if (status === 401 || (status === 403 && WHO_ASKS.has(envelope.code)))
    return { kind: 'held', why: 'sign-in' };
  if (status === 426 || envelope.code === ERROR_CODE.upgradeRequired) return { kind: 'held', why: 'update' };
  // Our own server, but not where it should be: a deployment under way, or gone wrong.
  if (!REFUSALS.has(status)) return { kind: 'again', obstacle: 'server-fault', pauseAll: true };
  if (status === 422 && isKeyMismatch(envelope)) return { kind: 'held', why: 'key-mismatch' };
  return { kind: 'refused', refusal: { status, ...envelope } };
}

function later(status: number, headers: Headers): Verdict {
  const asked = retryAfterMs(headers);
  return {
    kind: 'again',
    obstacle: status >= 500 && status !== 503 ? 'server-fault' : 'busy',
    pauseAll: status === 429 || status === 503,
    ...(asked === undefined ? {} : { retryAfterMs: asked }),
  };
}

function isKeyMismatch(envelope: ErrorEnvelope): boolean {
  return envelope.errors.some((fault) => fault.field === HEADERS.idempotencyKey);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
