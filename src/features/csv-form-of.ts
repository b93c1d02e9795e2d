import type { CsvForm } from '../api/csv-form.ts';

/** How spreadsheets of whoever reads a language expect a table: by its comma in numbers, all but English split at `;`. */
export function csvFormOf(locale: string): CsvForm {
  const [lang = 'en'] = locale.split('-');
  return { separator: lang === 'en' ? 'comma' : 'semicolon', lang };
}
