import * as v from 'valibot';
import { wireInteger } from '../../contract/wire-integer.ts';
import { worklyEmployeeSchema } from './workly-employee.ts';

const timeZone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
    } catch {
      return false;
    }
  }),
);

const schema = v.pipe(
  v.object({
    user_name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(254)),
    company_id: v.pipe(wireInteger, v.minValue(1)),
    company_name: v.fallback(v.string(), ''),
    role: v.object({ id: v.pipe(wireInteger, v.minValue(1), v.maxValue(5)) }),
    employee: v.fallback(v.nullable(worklyEmployeeSchema), null),
    settings: v.object({
      time_zone: timeZone,
      lang: v.fallback(v.nullable(v.picklist(['ru', 'en'])), null),
      ampm: v.fallback(v.nullable(v.picklist(['24', 'ampm'])), null),
      fiotype: v.fallback(v.nullable(v.string()), null),
    }),
  }),
  v.transform((body) => ({
    email: body.user_name.toLowerCase(),
    companyId: body.company_id,
    companyName: body.company_name,
    role: body.role.id,
    employee: body.employee ?? undefined,
    timeZone: body.settings.time_zone,
    lang: body.settings.lang,
    ampm: body.settings.ampm,
    fiotype: body.settings.fiotype,
  })),
);

/** Whom a token of Workly's belongs to, and how their company writes times and names. */
export type WorklyAccount = v.InferOutput<typeof schema>;

/** Reads an answer of `GET /v1/accounts`; undefined where it is none, or has no zone to read times in. */
export function parseWorklyAccount(body: unknown): WorklyAccount | undefined {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? parsed.output : undefined;
}
