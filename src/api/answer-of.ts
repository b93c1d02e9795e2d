import type { ResponsePromise } from 'ky';
import { parseErrorEnvelope } from '../contract/error-envelope.ts';
import { ApiRefusal } from './api-refusal.ts';
import { ServerUnreachable } from './server-unreachable.ts';

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
  try {
    const answer = await response;
    status = answer.status;
    text = await answer.text();
  } catch (error) {
    throw new ServerUnreachable(request, error);
  }
  if (status === 204) return { status, body: undefined };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new ServerUnreachable(request, error);
  }
  if (status >= 200 && status < 300) return { status, body };
  const envelope = status < 500 ? parseErrorEnvelope(body) : undefined;
  if (!envelope) throw new ServerUnreachable(request, new Error(`status ${status}`));
  throw new ApiRefusal(request, status, envelope);
}
