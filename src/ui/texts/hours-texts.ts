/** What is said about a person's hours. */
export interface HoursTexts {
  readonly week: string;
  /** The server cannot be asked; it last told at this time. */
  readonly asOf: (when: string) => string;
  /** Clock-ins without a clock-out, by day and time. */
  readonly unclosed: (when: string) => string;
  /** Lets them say when they left. */
  readonly sayWhen: string;
}
