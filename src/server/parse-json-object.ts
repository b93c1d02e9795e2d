import { ERROR_CODE } from '../contract/error-code.ts';
import { ApiError } from './api-error.ts';
import { nulRefusal } from './nul-refusal.ts';

// As an escape, and not as the end of an escaped backslash.
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;
const JSON_TYPE = /^(application|text)\/([\w.-]+\+)?json\s*(;|$)/i;

/** A JSON object, nothing of which was looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON object, whatever type it claims to be. Throws an `ApiError`: 400/4000 where it is none, and 406/4000
 * where it does not parse and did not claim to be JSON.
 */
export function parseJsonObject(bytes: Uint8Array, contentType?: string): JsonObject {
  const value = parse(bytes, contentType);
  if (!isObject(value)) throw new ApiError(400, ERROR_CODE.badRequest, 'The body must be a JSON object');
  return value;
}

function parse(bytes: Uint8Array, contentType: string | undefined): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ApiError(400, ERROR_CODE.badRequest, 'The body is not UTF-8', { cause });
  }
  if (ESCAPED_NUL.test(text)) throw nulRefusal();
  try {
    return JSON.parse(text);
  } catch (cause) {
    const claimsOther = contentType !== undefined && !JSON_TYPE.test(contentType.trim());
    throw new ApiError(claimsOther ? 406 : 400, ERROR_CODE.badRequest, 'The body is not JSON', { cause });
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
