const DAY_MS = 86_400_000;

interface Day {
  readonly date: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** The days of a zone, each looked up once: of many people's punches in a month there are but thirty. */
export class DayCalendar {
  readonly #timeZone: string;
  /** By the day in UTC, which one or two of the zone's reach into. */
  readonly #days = new Map<number, readonly Day[]>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** `Y-m-d` of the day that the instant is in. */
  dateOf(instantMs: number): string {
    const key = Math.floor(instantMs / DAY_MS);
    const known = this.#days.get(key) ?? [];
    const found = known.find(({ fromMs, toMs }) => instantMs >= fromMs && instantMs < toMs);
    if (found) return found.date;
    const day = dayAt(instantMs, this.#timeZone);
    this.#days.set(key, [...known, day]);
    return day.date;
  }
}

function dayAt(instantMs: number, timeZone: string): Day {
  const local = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone);
  const start = local.startOfDay();
  return {
    date: local.toPlainDate().toString(),
    fromMs: start.epochMilliseconds,
    toMs: start.add({ days: 1 }).epochMilliseconds,
  };
}
