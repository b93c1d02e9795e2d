import { addDays } from './add-days.ts';

/** Days from one to another, both in it, `Y-m-d`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Ranges that are asked for again and again. */
export const QUICK_RANGES = ['today', 'yesterday', 'week', 'month', 'last-month'] as const;

/** A range that is asked for again and again. */
export type QuickRange = (typeof QUICK_RANGES)[number];

/** Which days such a range has, seen from today; a week begins on Monday, and one that goes on ends today. */
export function quickRange(range: QuickRange, today: string): DayRange {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  switch (range) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'week':
      return { from: addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7)), to: today };
    case 'month':
      return { from: firstOfMonth, to: today };
    case 'last-month': {
      const to = addDays(firstOfMonth, -1);
      return { from: `${to.slice(0, 8)}01`, to };
    }
  }
}

/** Which of them a range is, if any. */
export function quickRangeOf(range: DayRange, today: string): QuickRange | undefined {
  return QUICK_RANGES.find((one) => {
    const { from, to } = quickRange(one, today);
    return from === range.from && to === range.to;
  });
}

/** Reads a range from an address; days that are none, or that stand the wrong way round, are asked for in vain. */
export function readDayRange(search: URLSearchParams, otherwise: DayRange): DayRange {
  const from = dayIn(search.get('from')) ?? otherwise.from;
  const to = dayIn(search.get('to')) ?? otherwise.to;
  return { from, to };
}

/** A day as `Y-m-d` that the calendar has. */
export function dayIn(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().slice(0, 10) === text ? text : undefined;
}

/** How many days a range has, its first and its last with it; none where they stand the wrong way round. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Math.max(0, days + 1);
}
