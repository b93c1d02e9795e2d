import * as v from 'valibot';
import { NAME_ORDERS } from '../display-name.ts';

const companySchema = v.object({
  name: v.string(),
  timeZone: v.string(),
  fiotype: v.picklist(NAME_ORDERS),
  ampm: v.picklist(['24', 'ampm']),
  lang: v.picklist(['ru', 'en']),
});

/** What a company is called, and how it writes names and times. */
export type OfficeCompany = v.InferOutput<typeof companySchema>;

/** What `PATCH` for the company takes; its zone stays, since every time that is recorded was written in it. */
export type CompanyChanges = Partial<Omit<OfficeCompany, 'timeZone'>>;

/** Reads a company's settings; undefined where an answer holds none. */
export function parseOfficeCompany(value: unknown): OfficeCompany | undefined {
  const parsed = v.safeParse(companySchema, value);
  return parsed.success ? parsed.output : undefined;
}
