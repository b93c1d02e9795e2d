/** The time of day of an instant in an IANA zone, `HH:MM:SS` in 24 hours, as event_time writes it. */
export function timeInZone(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(instantMs);
}
