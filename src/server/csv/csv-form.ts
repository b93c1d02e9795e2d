import * as v from 'valibot';
import type { SeparatorName } from './csv-line.ts';
import { CSV_LANGUAGES, type CsvLanguage } from './csv-words.ts';

/** How a table is to be written, as an address says it. */
export const csvQuery = {
  separator: v.optional(v.picklist(['semicolon', 'comma'])),
  lang: v.optional(v.picklist(CSV_LANGUAGES)),
};

/** How a table is written. */
export interface CsvForm {
  readonly separator: SeparatorName;
  readonly lang: CsvLanguage;
}

/** What an address leaves open: the company's language, and what spreadsheets expect where it is spoken. */
export function csvFormOf(
  asked: { readonly separator?: SeparatorName | undefined; readonly lang?: CsvLanguage | undefined },
  companyLang: CsvLanguage,
): CsvForm {
  const lang = asked.lang ?? companyLang;
  return { lang, separator: asked.separator ?? (lang === 'en' ? 'comma' : 'semicolon') };
}
