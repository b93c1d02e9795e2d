import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { ERROR_CODE } from '../contract/error-code.ts';
import { answerUnparsed } from './answer-unparsed.ts';
import { ApiError } from './api-error.ts';
import { clientAddressOf } from './client-address-of.ts';
import type { Config } from './config.ts';
import { errorAnswer } from './error-answer.ts';
import type { Metrics } from './metrics.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { ServerEnv } from './server-env.ts';
import { StartError } from './start-error.ts';

const STOP_WITHIN_MS = 9_000;
const TWO_YEARS_SECONDS = 63_072_000;
// Who dawdles longer than this over a request holds a connection for nothing.
const LIMITS = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 };
// A request without a `Host` is refused by the app, in its own manner.
const OPTIONS = { ...LIMITS, requireHostHeader: false };
// As many terminals may come back online in one moment; the system's own limit holds as well.
const BACKLOG = 4096;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more connections, finishes the requests that have begun (9 s at most, so that all is over within ten), and resolves. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the app. `announce` is called with the port before the first request can be answered. Throws a `StartError`
 * where host and port cannot be had.
 */
export async function listen(
  app: Hono<ServerEnv>,
  at: Pick<Config, 'host' | 'port' | 'tls' | 'trustedProxies'>,
  announce: (port: number) => void,
  metrics?: Metrics,
): Promise<Listening> {
  const unanswered = new Set<ServerResponse>();
  const answer = getRequestListener(
    (request, { incoming }) =>
      app.fetch(request, { clientAddress: clientAddressOf(incoming, at.trustedProxies) }),
    { errorHandler: answerUnreadable },
  );
  const listener: RequestListener = (incoming, outgoing) => {
    unanswered.add(outgoing);
    const finished = metrics?.begin(incoming);
    outgoing.once('close', () => {
      unanswered.delete(outgoing);
      finished?.(outgoing.writableFinished ? outgoing.statusCode : 'cut');
    });
    // A connection kept alive would hold the stop up for as long as it likes.
    if (!server.listening) outgoing.shouldKeepAlive = false;
    if (at.tls) outgoing.setHeader('Strict-Transport-Security', `max-age=${TWO_YEARS_SECONDS}`);
    void answer(incoming, outgoing);
  };
  const server = createServerFor(at, listener);
  const refuse = (error: NodeJS.ErrnoException, connection: Duplex) => {
    const status = answerUnparsed(error, connection);
    if (status !== undefined) metrics?.refuse(status);
  };
  server.on('clientError', refuse);
  // Node would close the connection without a word.
  server.on('connect', (_request, connection) => refuse(new Error('This is no proxy'), connection));
  // What else is expected than 100 is nobody's business; Node would answer in a manner of its own.
  server.on('checkExpectation', listener);
  const port = await startListening(server, at, announce);
  return { port, stop: () => stopServer(server, unanswered) };
}

function createServerFor({ tls }: Pick<Config, 'tls'>, listener: RequestListener): Server {
  if (!tls) return createServer(OPTIONS, listener);
  try {
    return createTlsServer({ ...OPTIONS, ...tls }, listener);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`TLS_CERT and TLS_KEY cannot be used: ${reason}.`, cause);
  }
}

function startListening(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  announce: (port: number) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new StartError(reasonOf(cause, host, port), cause));
    });
    server.listen({ host, port, backlog: BACKLOG }, () => {
      const address = server.address();
      const actualPort = typeof address === 'object' && address ? address.port : port;
      announce(actualPort);
      resolve(actualPort);
    });
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use already: stop the other program, or choose another PORT.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this account: choose a PORT above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error.message}.`;
  }
}

async function stopServer(server: Server, unanswered: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  for (const outgoing of unanswered) outgoing.shouldKeepAlive = false;
  const deadline = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
  await closed;
  clearTimeout(deadline);
}

/** A request line or `Host` that makes no URL never reaches the app, and is answered in the app's manner. */
function answerUnreadable(error: unknown): Response {
  const known =
    error instanceof RequestError
      ? new ApiError(400, ERROR_CODE.badRequest, 'The request names no valid address', { cause: error })
      : error;
  const { response } = errorAnswer(known);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
