import * as v from 'valibot';
import { parseErrorEnvelope } from '../../contract/error-envelope.ts';
import { PATHS } from '../../contract/paths.ts';
import { CommandError } from './command-error.ts';

const tokenSchema = v.object({ access_token: v.string() });

/** The administration API of a running server. */
export class AdminApi {
  readonly url: string;
  readonly #token: string;

  /** `url` is where the server is, without a path. */
  constructor(url: string, token: string) {
    this.url = url;
    this.#token = token;
  }

  /** Signs in. Throws a `CommandError` where the server does not let in. */
  static async signIn(url: string, email: string, password: string): Promise<AdminApi> {
    const body = JSON.stringify({ grant_type: 'password', username: email, password });
    const answer = await send(url, PATHS.token, { method: 'POST', body });
    return new AdminApi(url, read(tokenSchema, answer).access_token);
  }

  /** Asks, and reads the answer. Throws a `CommandError` with the server's own words where it refuses. */
  async get<const Schema extends v.GenericSchema>(
    schema: Schema,
    path: string,
  ): Promise<v.InferOutput<Schema>> {
    return read(schema, await this.#send('GET', path));
  }

  /** Changes something, and reads the answer. Throws like `get`. */
  async change<const Schema extends v.GenericSchema>(
    schema: Schema,
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: unknown,
  ): Promise<v.InferOutput<Schema>> {
    return read(schema, await this.#send(method, path, body));
  }

  /** Does what has nothing to answer. Throws like `get`. */
  async act(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<void> {
    await this.#send(method, path, body);
  }

  #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const bytes = body instanceof Uint8Array ? new Blob([new Uint8Array(body)]) : JSON.stringify(body);
    return send(this.url, path, {
      method,
      headers: { Authorization: `Bearer ${this.#token}` },
      ...(body === undefined ? {} : { body: bytes }),
    });
  }
}

async function send(url: string, path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(url, path, init);
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : parseJson(text);
  const envelope = parseErrorEnvelope(parseJson(text));
  if (!envelope) throw new CommandError(`What answers at ${url} is no kiosk server (${response.status}).`, 1);
  const reasons = envelope.errors.map(({ message }) => message).filter(Boolean);
  throw new CommandError(`${reasons.length > 0 ? reasons.join('; ') : envelope.message}.`, 1);
}

async function reach(url: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, url), { ...init, redirect: 'manual' });
  } catch (cause) {
    throw new CommandError(
      `No server answers at ${url}: start it, or say where it is in KIOSK_URL.`,
      1,
      cause,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function read<const Schema extends v.GenericSchema>(schema: Schema, answer: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  throw new CommandError('The server answers in a way that this program does not understand.', 1);
}
