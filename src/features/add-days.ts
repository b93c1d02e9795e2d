const DAY_MS = 86_400_000;

/** The day so many days after a `Y-m-d`, or before it where the number is negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
