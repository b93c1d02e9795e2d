import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const client = { client_id: v.optional(text), client_secret: v.optional(text) };

/** What is asked of `POST /v1/oauth/token`, as a form or as JSON. */
export const tokenRequestSchema = v.variant('grant_type', [
  v.object({ grant_type: v.literal('password'), username: text, password: text, ...client }),
  v.object({ grant_type: v.literal('refresh_token'), refresh_token: text, ...client }),
  v.object({ grant_type: v.literal('client_credentials'), client_id: text, client_secret: text }),
]);

/** The answer of `POST /v1/oauth/token`. */
export const tokenBodySchema = v.strictObject({
  access_token: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  token_type: v.literal('Bearer'),
  /** Seconds. */
  expires_in: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** None for a program, which can sign in again at any time. */
  refresh_token: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))),
});
