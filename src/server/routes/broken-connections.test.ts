import { connect } from 'node:net';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { PATHS } from '../../contract/paths.ts';
import { type TestServer, testServer } from '../fixtures/test-server.ts';
import { listen } from '../listen.ts';

const RUNS = Number(process.env.FUZZ_RUNS || 60);
const FIFTEEN_MINUTES_MS = 15 * 60_000;
const PLAIN = { host: '127.0.0.1', port: 0, tls: undefined, trustedProxies: 0 };

let server: TestServer;
let port: number;

beforeEach(async () => {
  server = await testServer();
  const listening = await listen(server.app, PLAIN, () => undefined);
  port = listening.port;
  return async () => {
    await listening.stop();
    await server.store.destroy();
  };
});

/** What becomes of a request that is sent in pieces. */
interface Sending {
  readonly pieces: readonly string[];
  /** After the last piece: wait for the answer, close the writing half, or cut the connection. */
  readonly end: 'wait' | 'close' | 'cut';
}

/** Sends the pieces, each in a turn of its own, and gives what came back. */
function send({ pieces, end }: Sending): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(answer));
    const next = (at: number) => {
      const piece = pieces[at];
      if (socket.destroyed) return;
      if (piece !== undefined) socket.write(piece, 'latin1', () => setImmediate(next, at + 1));
      else if (end === 'cut') socket.resetAndDestroy();
      else if (end === 'close') socket.end();
    };
    socket.once('connect', () => next(0));
  });
}

/** A punch as bytes, `second` making it one of its own; the connection ends with its answer. */
function punchText(second: number, headers: readonly string[] = []): string {
  const time = new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const body = JSON.stringify({ location_id: 368, event_time: time });
  return [
    'POST /v1/times/clockin HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${server.administrator}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
    ...headers,
    '',
    body,
  ].join('\r\n');
}

function inPieces(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % Math.max(1, text.length)))].sort(
    (one, other) => one - other,
  );
  return [...places, text.length].map((to, at) => text.slice(places[at - 1] ?? 0, to));
}

async function punchCount(): Promise<number> {
  const { count } = await server.store
    .selectFrom('punches')
    .select((punches) => punches.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function expectWell(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${PATHS.health}`);
  expect(response.status).toBe(200);
}

test(
  'a punch that drips in is one punch, and one that is cut off before its last byte is none',
  async () => {
    let second = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(10_000), { maxLength: 8 }),
        fc.option(fc.record({ at: fc.nat(10_000), end: fc.constantFrom('close' as const, 'cut' as const) })),
        async (cuts, broken) => {
          const text = punchText(second++);
          const before = await punchCount();
          const sent = broken ? text.slice(0, broken.at % text.length) : text;
          const answer = await send({ pieces: inPieces(sent, cuts), end: broken?.end ?? 'wait' });
          expect(await punchCount()).toBe(broken ? before : before + 1);
          expectAnswers(answer, broken ? [400] : [200]);
          await expectWell();
        },
      ),
      { numRuns: RUNS },
    );
  },
  Math.max(60_000, Math.min(RUNS * 50, FIFTEEN_MINUTES_MS)),
);

test('a punch whose sender is gone when its answer comes is there, and is one punch when it comes again', async () => {
  const text = punchText(0, ['Idempotency-Key: lost']);
  await send({ pieces: [text], end: 'cut' });
  expect(await send({ pieces: [text], end: 'wait' })).toMatch(/^HTTP\/1\.1 200 /);
  expect(await punchCount()).toBe(1);
});

test(
  'bytes that are no request, and headers that contradict each other, are refused in the envelope',
  async () => {
    const head = `POST /v1/times/clockin HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${server.administrator}\r\n`;
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `${Buffer.from(bytes).toString('latin1')}\r\n\r\n`),
      fc.constantFrom(
        `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}`,
        `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
        `${head}Content-Length: -1\r\n\r\n{}`,
        `${head}Content-Length: 1e9\r\n\r\n{}`,
        `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`,
        `${head}X: ${'x'.repeat(20_000)}\r\n\r\n`,
        `${head}Expect: a miracle\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
        `${head}X\0: y\r\n\r\n`,
        'GET http:// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(garbage, fc.array(fc.nat(10_000), { maxLength: 4 }), async (text, cuts) => {
        expectAnswers(await send({ pieces: inPieces(text, cuts), end: 'close' }), [400, 413, 422, 431]);
        expect(await punchCount()).toBe(0);
        await expectWell();
      }),
      { numRuns: RUNS },
    );
  },
  Math.max(60_000, Math.min(RUNS * 50, FIFTEEN_MINUTES_MS)),
);

/** Whatever came back is an answer of one of these kinds, and a refusal says so in Workly's envelope. */
function expectAnswers(text: string, statuses: readonly number[]): void {
  if (text === '') return;
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
  expect(statuses, text).toContain(Number(status));
  if (status === '200') return;
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  expect(JSON.parse(body)).toMatchObject({ message: expect.any(String), code: expect.any(Number) });
}
