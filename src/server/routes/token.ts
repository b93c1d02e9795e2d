import { type Context, Hono } from 'hono';
import { ERROR_CODE } from '../../contract/error-code.ts';
import { PATHS } from '../../contract/paths.ts';
import { beginAttempt } from '../access/begin-attempt.ts';
import { issueAccessToken, issueTokens, newFamily, type TokenAnswer } from '../access/issue-tokens.ts';
import type { PasswordGate } from '../access/password-gate.ts';
import { refreshTokens } from '../access/refresh-tokens.ts';
import { ApiError } from '../api-error.ts';
import type { AppParts } from '../app-parts.ts';
import { connectionAddress } from '../connection-address.ts';
import { nulRefusal } from '../nul-refusal.ts';
import type { JsonObject } from '../parse-json-object.ts';
import type { ServerEnv } from '../server-env.ts';
import { hashSecret } from '../store/hash-secret.ts';
import { ValidationError } from '../validation-error.ts';
import { limitBody } from './limit-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { readJsonObject } from './read-json-object.ts';

const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** `POST /v1/oauth/token`: access tokens, by password, by refresh token, or for a program by its secret. */
export function tokenRoutes(parts: AppParts, gate: PasswordGate): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .post(PATHS.token, limitBody(), async (c) => c.json(await grant(c, parts, gate)))
    .all(PATHS.token, methodNotAllowed('POST'));
}

async function grant(c: Context<ServerEnv>, parts: AppParts, gate: PasswordGate): Promise<TokenAnswer> {
  const fields = await readFields(c);
  const { store } = parts;
  const nowMs = parts.now();
  const address = connectionAddress(c) ?? 'unknown';
  switch (fields.grant_type) {
    case 'password': {
      const [email, password] = requireFields(fields, ['username', 'password']);
      await checkClient(parts, fields, address);
      const account = await gate.open(store, { email, password, address }, nowMs);
      return issueTokens(store, { accountId: account.id, family: newFamily(), byPassword: true }, nowMs);
    }
    case 'refresh_token': {
      const [refreshToken] = requireFields(fields, ['refresh_token']);
      await checkClient(parts, fields, address);
      return refreshTokens(store, refreshToken, nowMs);
    }
    case 'client_credentials': {
      const [clientId] = requireFields(fields, ['client_id', 'client_secret']);
      const client = await checkClient(parts, fields, address);
      if (!client) throw wrongClient();
      // By its client's name, so that they go with it.
      const grant = { accountId: client.accountId, family: clientId, byPassword: false };
      return issueAccessToken(store, grant, nowMs);
    }
    default:
      throw new ApiError(
        400,
        ERROR_CODE.invalidGrant,
        'grant_type must be password, refresh_token or client_credentials',
      );
  }
}

/** The texts of a form or of a JSON object; what is no text counts as absent. */
async function readFields(c: Context<ServerEnv>): Promise<JsonObject> {
  if (!FORM_TYPE.test(c.req.header('Content-Type') ?? '')) return (await readJsonObject(c)).object;
  const fields = Object.fromEntries(await readForm(c));
  if (Object.values(fields).some((value) => typeof value === 'string' && value.includes('\0'))) {
    throw nulRefusal();
  }
  return fields;
}

async function readForm(c: Context<ServerEnv>): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch (cause) {
    throw new ApiError(400, ERROR_CODE.badRequest, 'The body is not the form that it claims to be', {
      cause,
    });
  }
}

function requireFields<const Names extends readonly string[]>(
  fields: JsonObject,
  names: Names,
): { readonly [Index in keyof Names]: string } {
  const missing = names.filter((name) => typeof fields[name] !== 'string' || fields[name] === '');
  if (missing.length > 0) {
    throw new ValidationError(
      missing.map((field) => ({ field, code: ERROR_CODE.fieldRequired, message: `${field} is required` })),
    );
  }
  // As many texts as names, which the compiler cannot count.
  return names.map((name) => fields[name]) as { readonly [Index in keyof Names]: string };
}

/**
 * The client that the request names; undefined where it names none. Throws an `ApiError`: 401/7003 for a wrong one,
 * 429/6000 where it was named wrongly too often.
 */
async function checkClient(
  parts: AppParts,
  { client_id, client_secret }: JsonObject,
  address: string,
): Promise<{ readonly accountId: number } | undefined> {
  if (client_id === undefined) return undefined;
  if (typeof client_id !== 'string' || typeof client_secret !== 'string') throw wrongClient();
  const by = { address, subject: client_id };
  const succeeded = await beginAttempt(parts.store, { what: 'client-secret', by }, parts.now());
  const client = await findClient(parts, client_id, client_secret).catch(async (error: unknown) => {
    // That nobody could be asked says nothing about the secret.
    await succeeded();
    throw error;
  });
  if (!client) throw wrongClient();
  await succeeded();
  return client;
}

async function findClient(
  { store, upstream }: AppParts,
  clientId: string,
  clientSecret: string,
): Promise<{ readonly accountId: number } | undefined> {
  const client = await store
    .selectFrom('api_clients')
    .select('account_id')
    .where('client_id', '=', clientId)
    .where('secret_hash', '=', hashSecret(clientSecret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (client) return { accountId: client.account_id };
  const account = await upstream?.openClient(clientId, clientSecret);
  return account && { accountId: account.id };
}

function wrongClient(): ApiError {
  return new ApiError(401, ERROR_CODE.wrongClient, 'Wrong client_id or client_secret');
}
