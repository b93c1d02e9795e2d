import * as v from 'valibot';
import { officeMs } from './office-fields.ts';

const issuedEnrolmentSchema = v.object({
  /** Belongs in a link's fragment. */
  code: v.string(),
  expiresAtMs: officeMs,
  /** Eight digits and letters for those who have to type it. */
  shortCode: v.string(),
  shortCodeExpiresAtMs: officeMs,
  /** The origin that people open, where the server was told one. */
  origin: v.nullable(v.string()),
});

/** A one-time link and short code that make a browser a device. */
export type IssuedEnrolment = v.InferOutput<typeof issuedEnrolmentSchema>;

/** What `POST` for one asks for; `again` gives a device that lost its cookie a new one. */
export type EnrolmentTarget =
  | { readonly kind: 'terminal'; readonly locationId: number; readonly name: string }
  | { readonly kind: 'personal'; readonly employeeId: number }
  | { readonly kind: 'again'; readonly device: string };

/** Reads an enrolment; undefined where an answer holds none. */
export function parseIssuedEnrolment(value: unknown): IssuedEnrolment | undefined {
  const parsed = v.safeParse(issuedEnrolmentSchema, value);
  return parsed.success ? parsed.output : undefined;
}
