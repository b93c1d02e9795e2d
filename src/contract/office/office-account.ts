import * as v from 'valibot';
import { officeId } from './office-fields.ts';

/** Workly's number for an administrator's role. */
export const ADMINISTRATOR_ROLE = 1;

const accountsSchema = v.object({
  accounts: v.array(
    v.object({
      id: officeId,
      email: v.string(),
      /** From 1, an administrator, to 5, an employee. */
      role: v.number(),
      employeeId: v.nullable(officeId),
    }),
  ),
});

/** Absent where the password was not drawn by the server. */
const drawnSchema = v.object({ id: officeId, password: v.optional(v.string()) });

/** An account that signs in. */
export type OfficeAccount = v.InferOutput<typeof accountsSchema>['accounts'][number];

/** An account whose password was set; one that the server drew is told this once. */
export type DrawnPassword = v.InferOutput<typeof drawnSchema>;

/** Reads the accounts of a company; undefined where an answer holds none. */
export function parseOfficeAccounts(value: unknown): readonly OfficeAccount[] | undefined {
  const parsed = v.safeParse(accountsSchema, value);
  return parsed.success ? parsed.output.accounts : undefined;
}

/** Reads what became of an account's password; undefined where an answer does not say. */
export function parseDrawnPassword(value: unknown): DrawnPassword | undefined {
  const parsed = v.safeParse(drawnSchema, value);
  return parsed.success ? parsed.output : undefined;
}
