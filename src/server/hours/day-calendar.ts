interface Day {
  readonly date: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** The days of a zone, each looked up once: of a month's punches many are of one day. */
export class DayCalendar {
  readonly #timeZone: string;
  #last: Day | undefined;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** `Y-m-d` of the day that the instant is in. */
  dateOf(instantMs: number): string {
    const known = this.#last;
    if (known && instantMs >= known.fromMs && instantMs < known.toMs) return known.date;
    const local = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(this.#timeZone);
    const start = local.startOfDay();
    this.#last = {
      date: local.toPlainDate().toString(),
      fromMs: start.epochMilliseconds,
      toMs: start.add({ days: 1 }).epochMilliseconds,
    };
    return this.#last.date;
  }
}
