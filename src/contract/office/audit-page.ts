import * as v from 'valibot';
import { officeId, officeMs } from './office-fields.ts';

const auditPageSchema = v.object({
  entries: v.array(
    v.object({
      id: officeId,
      account: v.object({ id: officeId, email: v.string() }),
      doneAtMs: officeMs,
      /** What was done, like `person.add`. */
      act: v.string(),
      /** Whom or what it was done to, by name; null where it has none. */
      about: v.optional(v.nullable(v.string()), null),
    }),
  ),
  /** Asks for what came before; null at the end. */
  before: v.nullable(officeId),
});

/** What administrators did, the newest first. */
export type AuditPage = v.InferOutput<typeof auditPageSchema>;

/** Something that an administrator did. */
export type AuditEntry = AuditPage['entries'][number];

/** Reads a page of the audit log; undefined where an answer holds none. */
export function parseAuditPage(value: unknown): AuditPage | undefined {
  const parsed = v.safeParse(auditPageSchema, value);
  return parsed.success ? parsed.output : undefined;
}
