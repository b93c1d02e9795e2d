import * as v from 'valibot';
import { wireInteger } from '../../contract/wire-integer.ts';

// OAuth 2 leaves the life open; what Workly's is, its reference does not say.
const USUAL_LIFE_SECONDS = 3600;

const token = v.pipe(v.string(), v.minLength(1), v.maxLength(4096), v.regex(/^[\x21-\x7e]+$/));

const schema = v.pipe(
  v.object({
    access_token: token,
    refresh_token: v.optional(v.nullable(token)),
    expires_in: v.fallback(v.pipe(wireInteger, v.minValue(1)), USUAL_LIFE_SECONDS),
  }),
  v.transform(
    (answer): TokenAnswer => ({
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token ?? undefined,
      lifeSeconds: answer.expires_in,
    }),
  ),
);

/** What Workly gives to whom it has let in. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly lifeSeconds: number;
}

/** Reads an answer of Workly's token call; undefined where it is none. */
export function parseTokenAnswer(body: unknown): TokenAnswer | undefined {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? parsed.output : undefined;
}
