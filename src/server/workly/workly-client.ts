import { HEADERS } from '../../contract/headers.ts';
import type { WorklyReply } from './workly-reply.ts';
import type { WorklySettings } from './workly-settings.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const AGENT = 'workly-kiosk';

// What `fetch` of Node fails with before a request has left.
const UNSENT_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** A call to Workly. */
export interface WorklyCall {
  readonly method: 'GET' | 'POST';
  /** From the API's address on, with its query. */
  readonly path: string;
  readonly accessToken?: string;
  /** A body: JSON text, or the fields of a form. */
  readonly body?: string | URLSearchParams;
  /** Ends the call, whatever came of it by then. */
  readonly signal: AbortSignal;
}

/** The part of `fetch` that the client needs. */
export type FetchWorkly = (url: string, init: RequestInit) => Promise<Response>;

/** Calls Workly and tells apart what came of it; it judges no answer and never throws. */
export class WorklyClient {
  readonly #settings: WorklySettings;
  readonly #fetch: FetchWorkly;
  #recommendsUpgrade = false;

  constructor(settings: WorklySettings, fetchWorkly: FetchWorkly = fetch) {
    this.#settings = settings;
    this.#fetch = fetchWorkly;
  }

  /** Whether Workly's last answer recommended to upgrade (`Version: recommended`). */
  get recommendsUpgrade(): boolean {
    return this.#recommendsUpgrade;
  }

  /** Makes one call. No redirect is followed, and an answer of more than 8 MiB is none. */
  async call(call: WorklyCall): Promise<WorklyReply> {
    try {
      const response = await this.#fetch(`${this.#settings.apiUrl}${call.path}`, {
        method: call.method,
        headers: headersOf(call),
        ...(call.body === undefined ? {} : { body: call.body.toString() }),
        redirect: 'manual',
        signal: call.signal,
      });
      const { status, headers } = response;
      const body = parseJson(await readBounded(response));
      if (body !== undefined) this.#recommendsUpgrade = headers.get(HEADERS.version) === 'recommended';
      return { kind: 'answer', status, headers, body };
    } catch (error) {
      return isUnsent(error)
        ? { kind: 'unsent', error }
        : { kind: 'silent', timedOut: error instanceof Error && error.name === 'TimeoutError', error };
    }
  }
}

function headersOf({ accessToken, body }: WorklyCall): Record<string, string> {
  const type =
    body instanceof URLSearchParams ? 'application/x-www-form-urlencoded;charset=UTF-8' : 'application/json';
  return {
    Accept: 'application/json',
    'User-Agent': AGENT,
    ...(accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` }),
    ...(body === undefined ? {} : { 'Content-Type': type }),
  };
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop by an error also ends the connection.
    if (bytes > MOST_BYTES) throw new RangeError(`The answer is larger than ${MOST_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node wraps what the connection failed with, for a name with several addresses even twice. */
function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.every(isUnsent);
  if ('code' in error && typeof error.code === 'string' && UNSENT_CODES.has(error.code)) return true;
  return isUnsent(error.cause);
}
