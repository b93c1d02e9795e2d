import type { ResponsePromise } from 'ky';
import { parseErrorEnvelope } from '../contract/error-envelope.ts';
import { ApiRefusal } from './api-refusal.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { hearUpgradeAdvice } from './upgrade-advice.ts';

/** A successful answer of our own server, its body read. */
export interface OkAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Waits for an answer of our server. Throws an `ApiRefusal` where it says no in its error shape, and a
 * `ServerUnreachable` for everything else: silence, a proxy's page, a portal's redirect.
 */
export async function answerOf(request: string, response: ResponsePromise): Promise<OkAnswer> {
  let status: number;
  let text: string;
  let headers: Headers;
  try {
    const answer = await response;
    status = answer.status;
    headers = answer.headers;
    text = await answer.text();
  } catch (error) {
    throw new ServerUnreachable(request, error);
  }
  if (status === 204 || status === 304) return { status, body: undefined };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new ServerUnreachable(request, error);
  }
  if (status >= 200 && status < 300) {
    hearUpgradeAdvice(headers);
    return { status, body };
  }
  const envelope = status < 500 ? parseErrorEnvelope(body) : undefined;
  if (!envelope) throw new ServerUnreachable(request, new Error(`status ${status}`));
  throw new ApiRefusal(request, status, envelope, secondsOf(headers.get('Retry-After')));
}

/** Our server asks in seconds; a date, which a proxy may write, is not worth a clock here. */
function secondsOf(retryAfter: string | null): number | undefined {
  return retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
