import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { WorklyClient } from './workly-client.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks a server that behaves like this. */
async function ask(listener: RequestListener, withinMs = 10_000) {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const client = new WorklyClient({
    apiUrl: `http://127.0.0.1:${port}`,
    clientId: 'c',
    clientSecret: 's',
  });
  const signal = AbortSignal.timeout(withinMs);
  return client.call({ method: 'POST', path: '/v1/times/clockin', accessToken: 'token', body: '{}', signal });
}

test('an answer is its status, its headers and the JSON that it says', async () => {
  const reply = await ask((request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify([request.method, request.headers.authorization, request.headers['content-type']]),
    );
  });
  expect(reply).toMatchObject({
    kind: 'answer',
    status: 200,
    body: ['POST', 'Bearer token', 'application/json'],
  });
});

test('a page is an answer that says no JSON', async () => {
  const reply = await ask((_request, response) => response.end('<html>'));
  expect(reply).toMatchObject({ kind: 'answer', status: 200, body: undefined });
});

test('a redirect is not followed', async () => {
  let asked = 0;
  const reply = await ask((_request, response) => {
    asked += 1;
    response.writeHead(307, { Location: '/elsewhere' }).end();
  });
  expect([asked, reply]).toMatchObject([1, { kind: 'answer', status: 307 }]);
});

test('a connection that is cut, an answer that breaks off and one without an end are silence', async () => {
  expect(await ask((request) => request.socket.destroy())).toMatchObject({ kind: 'silent', timedOut: false });
  const broken = await ask((request, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('{', () => request.socket.destroy());
  });
  expect(broken).toMatchObject({ kind: 'silent' });
  const endless = await ask((_request, response) => {
    const pour = () => response.write('x'.repeat(1024 * 1024), (error) => error ?? pour());
    pour();
  });
  expect(endless).toMatchObject({ kind: 'silent', error: expect.any(RangeError) });
});

test('an answer that does not come in time is silence, and says so', async () => {
  expect(await ask(() => undefined, 50)).toMatchObject({ kind: 'silent', timedOut: true });
});

test('where nobody listens nothing was sent', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const address = closed.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  const apiUrl = `http://127.0.0.1:${port}`;
  const client = new WorklyClient({ apiUrl, clientId: 'c', clientSecret: 's' });
  const call = { method: 'GET', path: '/', signal: AbortSignal.timeout(10_000) } as const;
  expect(await client.call(call)).toMatchObject({ kind: 'unsent' });
});
