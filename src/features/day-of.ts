/** The day of an event_time in words. It has no zone, so it is read and written in one and the same. */
export function dayOf(eventTime: string, locale: string, dateStyle: 'full' | 'medium'): string {
  const day = Date.parse(`${eventTime.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle }).format(day);
}
