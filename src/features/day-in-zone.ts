/** The day of an instant in an IANA zone, `Y-m-d`, as event_time writes it. */
export function dayInZone(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instantMs);
}
