import type { FormatTexts } from './format-texts.ts';

/** What a language calls its days and months, and the order in which it says them. */
export interface CalendarNames {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly full: (weekday: string, day: number, month: string, year: number) => string;
  readonly medium: (day: number, month: string, year: number) => string;
  readonly weekday: (weekday: string, day: number, month: string) => string;
}

/** Days by a language's own names and times in 24 hours: Chromium writes "M01 1, Thu" in Uzbek and in Kazakh. */
export function ownFormats(names: CalendarNames): FormatTexts {
  const parts = (dayMs: number) => {
    const date = new Date(dayMs);
    return {
      weekday: names.weekdays[date.getUTCDay()] ?? '',
      day: date.getUTCDate(),
      month: names.months[date.getUTCMonth()] ?? '',
      shortMonth: names.shortMonths[date.getUTCMonth()] ?? '',
      year: date.getUTCFullYear(),
    };
  };
  return {
    date: {
      full: (dayMs) => {
        const { weekday, day, month, year } = parts(dayMs);
        return names.full(weekday, day, month, year);
      },
      medium: (dayMs) => {
        const { day, shortMonth, year } = parts(dayMs);
        return names.medium(day, shortMonth, year);
      },
      weekday: (dayMs) => {
        const { weekday, day, month } = parts(dayMs);
        return names.weekday(weekday, day, month);
      },
    },
    time: (time) => time,
  };
}
