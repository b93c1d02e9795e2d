type Direction = 'in' | 'out';

/** What is said of hours, and how a moment is told on every page of the office. */
export interface OfficeHoursTexts {
  readonly when: {
    readonly yesterday: (time: string) => string;
    readonly onDay: (day: string, time: string) => string;
    readonly nextDay: (time: string) => string;
  };
  readonly hours: {
    readonly who: string;
    readonly day: string;
    readonly firstIn: string;
    readonly lastOut: string;
    readonly worked: string;
    readonly notes: string;
    readonly open: Readonly<Record<Direction, (time: string) => string>>;
    readonly present: string;
    readonly waiting: (count: number) => string;
    readonly corrected: (count: number) => string;
    readonly total: (duration: string) => string;
    readonly how: string;
    readonly empty: { readonly title: string; readonly note: string };
    readonly toRecord: (who: string) => string;
  };
}
