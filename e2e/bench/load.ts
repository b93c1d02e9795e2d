import { connect, type Socket } from 'node:net';

/** What is sent, and how hard. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  /** The next request of a connection as it goes over the wire; undefined ends that connection. */
  readonly next: (connection: number) => string | undefined;
  /** Told of every answer that is not 200. */
  readonly refused?: (status: number, body: string) => void;
}

/** What came of it. */
export interface LoadResult {
  readonly answered: number;
  readonly refused: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/**
 * Sends requests over kept connections, each connection its next one as soon as it has its answer. Bare sockets: a
 * client that costs as much as the server would measure itself.
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const latencies: number[] = [];
  let refused = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, (_, connection) =>
      drive(load, connection, (ms, status, body) => {
        latencies.push(ms);
        if (status === 200) return;
        refused += 1;
        load.refused?.(status, body);
      }),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    answered: sorted.length,
    refused,
    seconds,
    perSecond: sorted.length / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  };
}

function drive(
  { port, next }: Load,
  connection: number,
  answered: (ms: number, status: number, body: string) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let sentAt = 0;
  let unread = '';
  const send = () => {
    const request = next(connection);
    if (request === undefined) {
      socket.end();
      resolve();
      return;
    }
    sentAt = performance.now();
    socket.write(request);
  };
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    unread += chunk;
    const answer = wholeAnswer(unread);
    if (!answer) return;
    unread = '';
    answered(performance.now() - sentAt, answer.status, answer.body);
    send();
  });
  socket.once('connect', send).once('error', reject);
  socket.once('close', () => reject(new Error('The server closed the connection')));
  return promise;
}

/** An answer once all of it is there. Lengths are counted in characters where the text is ASCII, else in bytes. */
function wholeAnswer(text: string): { readonly status: number; readonly body: string } | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  const whole = length === undefined ? body.endsWith('0\r\n\r\n') : Buffer.byteLength(body) >= Number(length);
  return whole ? { status: Number(head.slice(9, 12)), body } : undefined;
}
