import type { FormatTexts } from './format-texts.ts';

/** Days and times as `Intl` writes them by a language tag, with its region's 12 or 24 hours. */
export function intlFormats(tag: string): FormatTexts {
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return (dayMs: number) => format.format(dayMs);
  };
  const halves = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  return {
    date: {
      full: day({ dateStyle: 'full' }),
      medium: day({ dateStyle: 'medium' }),
      weekday: day({ weekday: 'long', day: 'numeric', month: 'long' }),
    },
    time: (time) => (halves ? inHalves(tag, time) : time),
  };
}

function inHalves(tag: string, time: string): string {
  const timeStyle = time.length > 'HH:MM'.length ? 'medium' : 'short';
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', timeStyle }).format(
    Date.parse(`1970-01-01T${time}Z`),
  );
}
