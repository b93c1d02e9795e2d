import { describe, expect, test } from 'vitest';
import { postPunch } from './post-punch.ts';
import { reachesServer } from './reaches-server.ts';
import { HTML, receiptText } from './testing/answer-texts.ts';

const POST = { id: 'the-id', direction: 'out', bodyText: '{"a":1}', sentAtMs: 1_234, direct: false } as const;

/** A network that answers as told and remembers what it was asked. */
function network(answer: () => Response | Promise<Response>) {
  const asked: { path: string; init: RequestInit }[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push({ path: String(input), init });
    return answer();
  };
  return { asked, fetch };
}

describe('posting a punch', () => {
  test('sends the bytes and the key to the direction’s path, past every cache, following no redirect', async () => {
    const { asked, fetch } = network(() => new Response(receiptText(), { status: 201 }));
    await postPunch(fetch, POST);
    expect(asked).toHaveLength(1);
    const [{ path, init } = { path: '', init: {} }] = asked;
    expect(path).toBe('/v1/times/clockout');
    expect(init).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'manual',
    });
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      'content-type': 'application/json',
      'idempotency-key': 'the-id',
      'kiosk-sent-at': '1234',
    });
    expect(init.signal?.aborted).toBe(false);
  });

  test('says to the worker that it comes from a sender of the page', async () => {
    const { asked, fetch } = network(() => new Response());
    await postPunch(fetch, { ...POST, direct: true });
    expect(new Headers(asked[0]?.init.headers).get('Kiosk-Direct')).toBe('1');
  });

  test('gives the answer back as it came', async () => {
    const headers = { 'Retry-After': '5' };
    const { fetch } = network(() => new Response(HTML, { status: 503, headers }));
    const answer = await postPunch(fetch, POST);
    expect(answer).toMatchObject({ kind: 'answer', status: 503, redirected: false, text: HTML });
    expect(answer.kind === 'answer' && answer.headers.get('Retry-After')).toBe('5');
  });

  test('knows a redirect, whether it stopped there or came through one', async () => {
    const marked = (mark: object) =>
      network(() => Object.defineProperties(new Response(''), Object.getOwnPropertyDescriptors(mark))).fetch;
    expect(await postPunch(marked({ type: 'opaqueredirect' }), POST)).toMatchObject({ redirected: true });
    expect(await postPunch(marked({ redirected: true }), POST)).toMatchObject({ redirected: true });
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a time-out', () => Promise.reject(new DOMException('too long', 'TimeoutError'))],
    [
      'an answer that breaks off',
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"event'));
              controller.error(new TypeError('cut'));
            },
          }),
        ),
    ],
  ])('takes %s for silence and never throws', async (_, answer) => {
    expect(await postPunch(network(answer).fetch, POST)).toEqual({ kind: 'none' });
  });
});

describe('the server is reached', () => {
  test('where it tells its time', async () => {
    const { asked, fetch } = network(() => Response.json({ nowMs: 5 }));
    expect(await reachesServer(fetch)).toBe(true);
    expect(asked[0]).toMatchObject({ path: '/kiosk/clock', init: { cache: 'no-store', redirect: 'manual' } });
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ['nothing', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a portal', () => new Response(HTML)],
    ['another sort of JSON', () => Response.json({ now: 5 })],
    ['a JSON null', () => Response.json(null)],
    ['a fault', () => Response.json({ nowMs: 5 }, { status: 502 })],
  ])('and not where %s answers', async (_, answer) => {
    expect(await reachesServer(network(answer).fetch)).toBe(false);
  });
});
