/** A time of day, `HH:MM` or `HH:MM:SS`, in two halves of twelve hours: `6:30 PM`. */
export function timeInHalves(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}
