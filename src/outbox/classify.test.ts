import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReceipt } from '../contract/receipt.ts';
import { type Answer, classify, type Verdict } from './classify.ts';
import { envelopeText, HTML, receiptText } from './testing/answer-texts.ts';

type Headings = Record<string, string>;

function answer(status: number, text: string, headers: Headings = {}, redirected = false): Answer {
  return { kind: 'answer', status, redirected, headers: new Headers(headers), text };
}

const STRANGER: Verdict = { kind: 'again', obstacle: 'stranger', pauseAll: true };
const busy = (pauseAll: boolean, wait: object = {}) => ({
  kind: 'again',
  obstacle: 'busy',
  pauseAll,
  ...wait,
});
const fault = (wait: object = {}) => ({ kind: 'again', obstacle: 'server-fault', pauseAll: false, ...wait });
const faultOf = (field: string, code = 8003) => ({ field, code, message: 'no' });

describe('a punch is recorded by a receipt', () => {
  test.each([200, 201, 202, 299])('with status %i', (status) => {
    expect(classify(answer(status, receiptText()))).toMatchObject({
      kind: 'recorded',
      receipt: { eventTime: '2026-11-20 09:00:00', location: { title: 'Второй этаж', radiusMetres: 300 } },
    });
  });

  test('also where it is said to be of age nought, or of no age that makes sense', () => {
    expect(classify(answer(200, receiptText(), { Age: '0' })).kind).toBe('recorded');
    expect(classify(answer(200, receiptText(), { Age: 'old' })).kind).toBe('recorded');
  });
});

describe('an answer that could come from anybody keeps the punch and leaves the server alone', () => {
  test.each<[string, Answer]>([
    ['a portal’s page with 200', answer(200, HTML, { 'Content-Type': 'text/html' })],
    ['a portal’s page that calls itself JSON', answer(200, HTML, { 'Content-Type': 'application/json' })],
    ['an empty 200', answer(200, '')],
    ['an empty object', answer(200, '{}')],
    ['a JSON null', answer(200, 'null')],
    ['a receipt cut off', answer(201, receiptText().slice(0, -9))],
    ['a receipt with something behind it', answer(200, `${receiptText()}<script></script>`)],
    ['a receipt without a location', answer(200, '{"event_time":"2026-11-20 09:00:00"}')],
    ['a receipt of a day that never was', answer(200, receiptText('2026-02-30 09:00:00'))],
    ['an error envelope with 200', answer(200, envelopeText(8001))],
    ['204, which has no body', answer(204, '')],
    ['206 with half a page', answer(206, HTML)],
    ['a redirect that was not followed', answer(0, '', {}, true)],
    ['a receipt at the end of a redirect', answer(200, receiptText(), {}, true)],
    ['a refusal at the end of a redirect', answer(422, envelopeText(8001, []), {}, true)],
    ['a receipt out of a cache', answer(200, receiptText(), { Age: '17' })],
    ['a refusal out of a cache', answer(422, envelopeText(8001, []), { Age: '1' })],
    ['a server fault out of a cache', answer(503, HTML, { Age: '60', 'Retry-After': '9' })],
    ['an informational status', answer(103, '')],
    ['301', answer(301, HTML)],
    ['304', answer(304, '')],
    ['a receipt with 304', answer(304, receiptText())],
    ['401 of a proxy', answer(401, HTML)],
    ['401 with another sort of JSON', answer(401, '{"error":"unauthorized"}')],
    ['401 with nothing', answer(401, '')],
    ['404 of a proxy', answer(404, HTML)],
    ['407 of a proxy', answer(407, HTML)],
    ['414', answer(414, HTML)],
    ['426 of a proxy', answer(426, HTML)],
    ['431', answer(431, '')],
    ['400 with a page', answer(400, HTML)],
    ['403 of a firewall', answer(403, HTML)],
    ['403 that names its status as the code', answer(403, '{"code":403,"message":"Forbidden"}')],
    ['422 with nothing', answer(422, '')],
    ['422 with an envelope cut off', answer(422, envelopeText(8001, []).slice(0, -2))],
    ['422 without a message', answer(422, '{"code":8001}')],
    ['422 with a receipt', answer(422, receiptText())],
    ['an envelope in an array', answer(422, `[${envelopeText(8001)}]`)],
    ['511 of a portal', answer(511, HTML)],
    ['511 of a portal that asks for a wait', answer(511, HTML, { 'Retry-After': '3600' })],
  ])('%s', (_, given) => {
    expect(classify(given)).toEqual(STRANGER);
  });
});

test.each([
  302, 402, 404, 405, 406, 407, 409, 410, 413, 415, 418, 451,
])('our own server’s %i on this path is a deployment gone wrong: nothing is refused', (status) => {
  for (const code of [3000, 4000, 7004, 8001]) {
    const verdict = { kind: 'again', obstacle: 'server-fault', pauseAll: true };
    expect(classify(answer(status, envelopeText(code, [])))).toEqual(verdict);
  }
});

describe('the server’s own word sets a punch aside', () => {
  test.each<[number, string, unknown[]]>([
    [400, envelopeText(4000), []],
    [403, envelopeText(7004), []],
    [422, envelopeText(8001), []],
    [422, envelopeText(8001, null), []],
    [422, envelopeText(8001, []), []],
    [422, envelopeText(8001, [faultOf('event_time')]), [faultOf('event_time')]],
    [422, envelopeText(8001, faultOf('location_id')), [faultOf('location_id')]],
    [400, envelopeText(4001, [faultOf('a'), faultOf('b')]), [faultOf('a'), faultOf('b')]],
  ])('%i with %s', (status, text, errors) => {
    const { code } = JSON.parse(text);
    const refusal = { status, code, message: 'The server says no', errors };
    expect(classify(answer(status, text))).toEqual({ kind: 'refused', refusal });
  });

  test('which may be for one of three reasons held instead', () => {
    const held = (why: string) => ({ kind: 'held', why });
    expect(classify(answer(401, envelopeText(7007)))).toEqual(held('sign-in'));
    expect(classify(answer(401, envelopeText(7009)))).toEqual(held('sign-in'));
    // A write that seems to come from another site, as behind a proxy that hides the host.
    expect(classify(answer(403, envelopeText(7001)))).toEqual(held('sign-in'));
    expect(classify(answer(403, envelopeText(7008)))).toEqual(held('sign-in'));
    expect(classify(answer(426, envelopeText(4000)))).toEqual(held('update'));
    for (const status of [400, 403, 404, 422, 426]) {
      expect(classify(answer(status, envelopeText(7010)))).toEqual(held('update'));
    }
    expect(classify(answer(422, envelopeText(8001, [faultOf('Idempotency-Key')])))).toEqual(
      held('key-mismatch'),
    );
    expect(classify(answer(422, envelopeText(8001, faultOf('Idempotency-Key'))))).toEqual(
      held('key-mismatch'),
    );
  });

  test('and a key that is missing is no other punch under the same key', () => {
    expect(classify(answer(400, envelopeText(4000, [faultOf('Idempotency-Key')]))).kind).toBe('refused');
  });
});

describe('a server that cannot now is asked again', () => {
  const date = { Date: 'Fri, 20 Nov 2026 04:00:00 GMT' };

  test.each<[number, Headings, object]>([
    [408, {}, busy(false)],
    [425, {}, busy(false)],
    [429, {}, busy(true)],
    [429, { 'Retry-After': '30' }, busy(true, { retryAfterMs: 30_000 })],
    [429, { 'Retry-After': '0' }, busy(true)],
    [429, { 'Retry-After': 'soon' }, busy(true)],
    [429, { 'Retry-After': '-5' }, busy(true)],
    [429, { ...date, 'Retry-After': 'Fri, 20 Nov 2026 04:00:09 GMT' }, busy(true, { retryAfterMs: 9_000 })],
    [429, { 'Retry-After': 'Fri, 20 Nov 2026 04:00:09 GMT' }, busy(true)],
    [503, {}, busy(true)],
    [503, { 'Retry-After': '99999999' }, busy(true, { retryAfterMs: 3_600_000 })],
    [408, { 'Retry-After': '7' }, busy(false, { retryAfterMs: 7_000 })],
    [500, {}, fault()],
    [500, { 'Retry-After': '120' }, fault({ retryAfterMs: 120_000 })],
    [501, {}, fault()],
    [502, {}, fault()],
    [504, {}, fault()],
    [507, {}, fault()],
    [520, {}, fault()],
    [599, {}, fault()],
  ])('after %i with %o', (status, headers, verdict) => {
    for (const text of ['', HTML, envelopeText(5000), envelopeText(8001, []), receiptText()]) {
      expect(classify(answer(status, text, headers))).toEqual(verdict);
    }
  });

  test('and so is one that did not answer', () => {
    expect(classify({ kind: 'none' })).toEqual({ kind: 'again', obstacle: 'no-answer', pauseAll: false });
  });
});

describe('whatever comes back', () => {
  const receipt = fc.record(
    {
      event_time: fc.constantFrom('2026-11-20 09:00:00', '2026-11-31 09:00:00', 'now', 5),
      location: fc.record(
        { title: fc.constantFrom('Door', '', ' ', 3), radius: fc.constantFrom(300, '300', -1, 'wide', null) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const envelope = fc.record(
    {
      code: fc.constantFrom(8001, '8001', 7010, 403, 3000, 8999, 9000, null),
      message: fc.constantFrom('no', '', 7),
      errors: fc.constantFrom([], null, 'x', faultOf('ip'), [faultOf('Idempotency-Key')]),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.oneof(receipt, envelope, fc.jsonValue()).map((body) => JSON.stringify(body)),
    fc.string(),
    fc.constantFrom(HTML, receiptText(), receiptText().slice(0, 50), envelopeText(8001)),
  );
  const headers = fc.dictionary(
    fc.constantFrom('Age', 'Retry-After', 'Date', 'Content-Type'),
    fc.constantFrom('0', '1', '60', 'application/json', 'Fri, 20 Nov 2026 04:00:00 GMT'),
  );
  const statuses = fc.oneof(
    fc.integer({ min: 100, max: 599 }),
    fc.constantFrom(200, 201, 400, 401, 403, 422, 426),
  );
  const anyAnswer = fc.record({ status: statuses, text, headers, redirected: fc.boolean() });

  test('only a valid receipt with 2xx, from the server itself, counts as recorded', () => {
    fc.assert(
      fc.property(anyAnswer, ({ status, text: given, headers: headings, redirected }) => {
        if (classify(answer(status, given, headings, redirected)).kind !== 'recorded') return;
        expect(parseReceipt(JSON.parse(given))).toBeDefined();
        expect(Math.floor(status / 100)).toBe(2);
        expect(redirected || Number(headings.Age ?? 0) > 0).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('only 400, 403 or 422 with the envelope sets a punch aside, and nothing but an envelope holds one', () => {
    fc.assert(
      fc.property(anyAnswer, ({ status, text: given, headers: headings, redirected }) => {
        const verdict = classify(answer(status, given, headings, redirected));
        if (verdict.kind !== 'refused' && verdict.kind !== 'held') return;
        const { code, message } = JSON.parse(given);
        expect([3000 <= Number(code), Number(code) <= 8999, typeof message]).toEqual([true, true, 'string']);
        if (verdict.kind === 'refused') expect([400, 403, 422]).toContain(status);
        expect(redirected).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
