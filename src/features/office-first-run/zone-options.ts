/** A zone to choose from. */
export interface ZoneOption {
  readonly value: string;
  readonly label: string;
}

/** Every zone that the browser knows, by name, each with how far it is from UTC; `own` is among them in any case. */
export function zoneOptions(own: string, nowMs: number): readonly ZoneOption[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own]);
  return [...zones].sort().map((zone) => ({ value: zone, label: `${zone} (${offsetOf(zone, nowMs)})` }));
}

function offsetOf(timeZone: string, nowMs: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(nowMs).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC');
}
