import { HEADERS } from '../../contract/headers.ts';
import { PATHS } from '../../contract/paths.ts';
import { parsePunchRequest } from '../../contract/punch-request.ts';
import { envelopeText, HTML, receiptText } from './answer-texts.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What can go wrong with one request, and with its answer. */
export const TROUBLES = [
  'lost-request',
  'lost-answer',
  'hang',
  'hang-recorded',
  'late',
  'twice',
  'fault-500',
  'fault-recorded',
  'busy-503',
  'busy-503-after',
  'busy-429-after',
  'portal-200',
  'proxy-403',
  'redirect',
  'empty-200',
  'truncated-recorded',
  'missing-404',
  'upgrade-426',
] as const;

/** One of them. */
export type Trouble = (typeof TROUBLES)[number];

interface Sent {
  readonly id: string;
  readonly path: string;
  readonly bodyText: string;
}

interface Identity {
  readonly eventTime: string;
  readonly lane: string;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const GIVES_UP_MS = 15_000;

/** The server as a small model of itself: it knows a punch by its id and by person, direction and second. */
export class ModelServer {
  /** The ids of recorded punches in the order in which they came, each with its lane. */
  readonly recorded: { readonly id: string; readonly lane: string }[] = [];
  /** Every id that got a receipt: its own, or that of the same punch under another id. */
  readonly acknowledged = new Set<string>();
  /** What no right outbox may do, in words. */
  readonly violations: string[] = [];
  /** Who is signed in. */
  principal = 'p-1';
  up = true;
  /** The ids that it will not record. */
  readonly unwanted = new Set<string>();
  readonly everUnwanted = new Set<string>();
  readonly #troubles: Trouble[] = [];
  readonly #byId = new Map<string, Sent & Identity>();
  readonly #idByNature = new Map<string, string>();
  readonly #bytes = new Map<string, string>();
  readonly #time: VirtualTime;
  readonly #random: () => number;

  constructor(time: VirtualTime, random: () => number) {
    this.#time = time;
    this.#random = random;
  }

  /** Will not record this punch until it is forgiven. */
  refuse(id: string): void {
    this.unwanted.add(id);
    this.everUnwanted.add(id);
  }

  /** What the next requests meet, in turn. */
  plan(troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles);
  }

  /** Ends everything that was planned. */
  recover(): void {
    this.up = true;
    this.#troubles.length = 0;
  }

  /** The network between a device and this server. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = String(input);
    const headers = new Headers(init?.headers);
    const sent = { id: headers.get(HEADERS.idempotencyKey) ?? '', path, bodyText: String(init?.body ?? '') };
    this.#compare(sent);
    const trouble = this.#troubles.shift();
    const wasUp = this.up;
    await this.#time.passed(this.#random() * 300);
    if (!wasUp || !this.up || trouble === 'lost-request') throw new TypeError('Failed to fetch');
    const answer = this.#met(trouble, sent);
    answer.catch(() => undefined);
    await this.#time.passed(this.#random() * 300);
    if (!this.up) throw new TypeError('Failed to fetch');
    return answer;
  };

  async #met(trouble: Trouble | undefined, sent: Sent): Promise<Response> {
    switch (trouble) {
      case 'lost-answer':
        this.#answer(sent);
        throw new TypeError('Failed to fetch');
      case 'hang-recorded':
        this.#answer(sent);
        return this.#silence();
      case 'hang':
        return this.#silence();
      case 'late':
        setTimeout(() => this.#answer(sent), GIVES_UP_MS * (0.5 + this.#random()));
        return this.#silence();
      case 'twice':
        this.#answer(sent);
        return this.#answer(sent);
      case 'fault-recorded':
        this.#answer(sent);
        return new Response(envelopeText(5000), { status: 500, headers: JSON_TYPE });
      case 'fault-500':
        return new Response(envelopeText(5000), { status: 500, headers: JSON_TYPE });
      case 'busy-503':
        return new Response(HTML, { status: 503 });
      case 'busy-503-after':
        return new Response(HTML, { status: 503, headers: { 'Retry-After': '20' } });
      case 'busy-429-after':
        return new Response(envelopeText(6000), { status: 429, headers: { 'Retry-After': '90' } });
      case 'portal-200':
        return new Response(HTML, { status: 200, headers: { 'Content-Type': 'text/html' } });
      case 'proxy-403':
        return new Response(HTML, { status: 403, headers: { 'Content-Type': 'text/html' } });
      case 'redirect':
        return new Response(null, { status: 302, headers: { Location: 'http://portal.example/' } });
      case 'empty-200':
        return new Response('', { status: 200 });
      case 'truncated-recorded':
        this.#answer(sent);
        return new Response(receiptText().slice(0, 40), { status: 201, headers: JSON_TYPE });
      case 'missing-404':
        return new Response(envelopeText(3000), { status: 404, headers: JSON_TYPE });
      case 'upgrade-426':
        return new Response(envelopeText(7010), { status: 426, headers: JSON_TYPE });
      default:
        return this.#answer(sent);
    }
  }

  #compare({ id, path, bodyText }: Sent): void {
    const bytes = this.#bytes.get(id) ?? path + bodyText;
    if (id !== '' && bytes !== path + bodyText) this.violations.push(`${id} was sent with other bytes`);
    this.#bytes.set(id, bytes);
  }

  async #silence(): Promise<never> {
    await this.#time.passed(GIVES_UP_MS);
    throw new DOMException('The operation timed out', 'TimeoutError');
  }

  #answer(sent: Sent): Response {
    if (sent.path === PATHS.clock) return Response.json({ nowMs: this.#time.now() });
    const body: unknown = JSON.parse(sent.bodyText);
    const asked = parsePunchRequest(typeof body === 'object' && body !== null ? { ...body } : {});
    if (!asked.ok || asked.request.kiosk?.id !== sent.id) {
      this.violations.push(`${sent.id} was sent with a body that is none: ${sent.bodyText}`);
      return refusal(400, 4000);
    }
    const { kiosk, employeeId, eventTime = '' } = asked.request;
    if (kiosk.principal !== this.principal) return refusal(401, 7008);
    if (this.unwanted.has(sent.id)) return refusal(422, 8001);
    const lane = `${kiosk.principal}/${employeeId}`;
    const nature = `${employeeId} ${sent.path} ${eventTime}`;
    const first = this.#byId.get(sent.id) ?? this.#byId.get(this.#idByNature.get(nature) ?? '');
    this.acknowledged.add(sent.id);
    if (first) return recorded(first.eventTime);
    this.#byId.set(sent.id, { ...sent, lane, eventTime });
    this.#idByNature.set(nature, sent.id);
    this.recorded.push({ id: sent.id, lane });
    return recorded(eventTime);
  }
}

function recorded(eventTime: string): Response {
  return new Response(receiptText(eventTime), { status: 201, headers: JSON_TYPE });
}

function refusal(status: number, code: number): Response {
  return new Response(envelopeText(code, []), { status, headers: JSON_TYPE });
}
