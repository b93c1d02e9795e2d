// Chromium knows both languages by name only and writes their numbers as English does ("12,345.6 m", even in Kazakh);
// these two group, point and name metric units as they do.
const WRITTEN_AS: Readonly<Record<string, string>> = { kk: 'ru', 'uz-Latn': 'fr' };

/** A number as a language writes it, on every browser alike; with a unit where the options name one. */
export function formatNumber(locale: string, number: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(WRITTEN_AS[locale] ?? locale, options).format(number);
}
