/** Monday, as ISO 8601 numbers days. */
const MONDAY = 1;

/** What newer engines tell of a region; older ones have it as properties, or not at all. */
interface RegionalLocale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/**
 * The day on which a week begins, Monday 1 to Sunday 7: as in the region of a device's languages that the account's zone
 * lies in, else Monday. A tablet that was left at American English in Tashkent does not begin the company's week on Sunday.
 */
export function firstDayOfWeek(languages: readonly string[], timeZone: string): number {
  for (const tag of languages) {
    const region: Intl.Locale & RegionalLocale = new Intl.Locale(tag).maximize();
    if (region.getTimeZones?.()?.includes(timeZone)) return region.getWeekInfo?.().firstDay ?? MONDAY;
  }
  return MONDAY;
}
