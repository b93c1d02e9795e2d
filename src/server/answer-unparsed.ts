import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ERROR_CODE } from '../contract/error-code.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const REFUSALS: Readonly<Record<string, readonly [status: number, code: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, ERROR_CODE.badRequest, 'The request did not arrive in time'],
  HPE_HEADER_OVERFLOW: [431, ERROR_CODE.invalidRequest, 'The headers are too large'],
};

/**
 * Answers what is no request, or never became a whole one, in the app's manner, and closes the connection. Gives the
 * status, undefined where nobody is there to hear it.
 */
export function answerUnparsed(error: NodeJS.ErrnoException, connection: Duplex): number | undefined {
  // Whoever cut it hears nothing, and half an answer may be out already where one is being written.
  if (error.code === 'ECONNRESET' || !connection.writable) {
    connection.destroy();
    return undefined;
  }
  const malformed = [400, ERROR_CODE.badRequest, 'This is no HTTP request'] as const;
  const [status, code, message] = REFUSALS[error.code ?? ''] ?? malformed;
  const body = JSON.stringify({ message, code });
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
  // Nobody reads what else comes, its end neither: left to itself the connection would stay for good.
  connection.end(text, () => connection.destroy());
  return status;
}
