import { createServer, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { ERROR_CODE } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';
import { errorAnswer } from './error-answer.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { ServerEnv } from './server-env.ts';
import { StartError } from './start-error.ts';

const STOP_WITHIN_MS = 10_000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more connections, finishes the requests that have begun (10 s at most), and resolves. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the app. `announce` is called with the port before the first request can be answered. Throws a `StartError`
 * where host and port cannot be had.
 */
export async function listen(
  app: Hono<ServerEnv>,
  at: { readonly host: string; readonly port: number },
  announce: (port: number) => void,
): Promise<Listening> {
  const unanswered = new Set<ServerResponse>();
  const answer = getRequestListener(app.fetch, { errorHandler: answerUnreadable });
  const server = createServer((incoming, outgoing) => {
    unanswered.add(outgoing);
    outgoing.once('close', () => unanswered.delete(outgoing));
    // A connection kept alive would hold the stop up for as long as it likes.
    if (!server.listening) outgoing.shouldKeepAlive = false;
    return answer(incoming, outgoing);
  });
  const port = await startListening(server, at, announce);
  return { port, stop: () => stopServer(server, unanswered) };
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
    server.listen({ host, port }, () => {
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
