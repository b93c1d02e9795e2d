import * as v from 'valibot';
import { NAME_ORDERS } from '../display-name.ts';
import { officeId, officeMs } from './office-fields.ts';

const officeSessionSchema = v.object({
  account: v.object({ id: officeId, email: v.string() }),
  company: v.object({
    name: v.string(),
    timeZone: v.string(),
    fiotype: v.picklist(NAME_ORDERS),
    ampm: v.picklist(['24', 'ampm']),
    lang: v.picklist(['ru', 'en']),
    sample: v.boolean(),
  }),
  /** Who keeps people, locations and hours; where it is Workly, the office only shows them. */
  keptBy: v.picklist(['here', 'workly']),
  /** The origin that people open, where the server was told one. */
  publicOrigin: v.nullable(v.string()),
  /** Until when the password counts as just given, for what asks for it again. */
  passwordSaidUntilMs: officeMs,
});

/** An administrator at work in the office; the secret of it lies in an httpOnly cookie. */
export type OfficeSession = v.InferOutput<typeof officeSessionSchema>;

/** Reads an office session from an answer; undefined where it is none. */
export function parseOfficeSession(value: unknown): OfficeSession | undefined {
  const parsed = v.safeParse(officeSessionSchema, value);
  return parsed.success ? parsed.output : undefined;
}
