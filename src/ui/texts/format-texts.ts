/** How a language writes days and times. A day is given as its midnight in UTC, in epoch milliseconds. */
export interface FormatTexts {
  readonly date: {
    readonly full: (dayMs: number) => string;
    readonly medium: (dayMs: number) => string;
    /** Weekday, day and month: the line below the clock. */
    readonly weekday: (dayMs: number) => string;
  };
  /** A time of day, given as `HH:MM` or `HH:MM:SS`. */
  readonly time: (time: string) => string;
}
