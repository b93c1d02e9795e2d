import type { Context } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { ApiError } from '../api-error.ts';
import { type JsonObject, parseJsonObject } from '../parse-json-object.ts';

/** A body as it came, and the object that it says. */
export interface JsonBody {
  readonly bytes: Uint8Array;
  readonly object: JsonObject;
}

/** Reads a body that must be a JSON object. Throws what `parseJsonObject` throws, and 400/4000 for half a body. */
export async function readJsonObject(c: Context): Promise<JsonBody> {
  const bytes = await readBytes(c);
  return { bytes, object: parseJsonObject(bytes, c.req.header('Content-Type')) };
}

/** Reads a body as it comes. Throws an `ApiError` 400/4000 for half a body. */
export async function readBytes(c: Context): Promise<Uint8Array> {
  try {
    return new Uint8Array(await c.req.arrayBuffer());
  } catch (cause) {
    throw new ApiError(400, ERROR_CODE.badRequest, 'The body did not arrive whole', { cause });
  }
}
