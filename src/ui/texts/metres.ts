/** A length for reading: whole metres, from ten thousand on kilometres. */
export function metres(locale: string, length: number): string {
  const far = length >= 10_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    maximumFractionDigits: 0,
  }).format(far ? length / 1_000 : length);
}
