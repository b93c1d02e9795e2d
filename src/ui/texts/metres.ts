import { formatNumber } from './format-number.ts';

/** A length for reading: whole metres, from ten thousand on kilometres. */
export function metres(locale: string, length: number): string {
  const far = length >= 10_000;
  return formatNumber(locale, far ? length / 1_000 : length, {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    maximumFractionDigits: 0,
  });
}
