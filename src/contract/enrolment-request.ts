import * as v from 'valibot';

const enrolmentRequestSchema = v.object({
  /** The one-time secret of the enrolment link's fragment, or a short code in the form of `parseShortCode`. */
  code: v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9_-]{16,128}|[0-9A-HJKMNP-TV-Z]{8})$/)),
  /** Names this try: the same try repeated after a lost answer is answered like the first time. */
  attempt: v.pipe(v.string(), v.uuid()),
});

/** What a browser posts to become an enrolled device. */
export type EnrolmentRequest = v.InferOutput<typeof enrolmentRequestSchema>;

/** Reads an enrolment request; undefined where it is none. */
export function parseEnrolmentRequest(value: unknown): EnrolmentRequest | undefined {
  const parsed = v.safeParse(enrolmentRequestSchema, value);
  return parsed.success ? parsed.output : undefined;
}
