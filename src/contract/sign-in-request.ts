import * as v from 'valibot';

const signInRequestSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(254)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
});

/** What a person types to make a browser their own kiosk. */
export type SignInRequest = v.InferOutput<typeof signInRequestSchema>;

/** Reads a sign-in; undefined where it is none. */
export function parseSignInRequest(value: unknown): SignInRequest | undefined {
  const parsed = v.safeParse(signInRequestSchema, value);
  return parsed.success ? parsed.output : undefined;
}
