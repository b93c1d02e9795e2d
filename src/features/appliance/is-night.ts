const NIGHT_FROM_HOUR = 20;
const DAY_FROM_HOUR = 6;

/** Whether it is night in an IANA zone: a screen at the entrance should then be dark. */
export function isNight(instantMs: number, timeZone: string): boolean {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  const hour = Number(format.format(instantMs));
  return hour >= NIGHT_FROM_HOUR || hour < DAY_FROM_HOUR;
}
