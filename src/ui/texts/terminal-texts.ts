/** A punch's direction, as the texts need it. */
type Direction = 'in' | 'out';

/** What a shared terminal says; only terminals load it. */
export interface TerminalTexts {
  readonly enterPin: string;
  readonly erase: string;
  readonly ok: string;
  /** For whoever cannot see the dots. */
  readonly digits: (count: number) => string;
  readonly chooseName: string;
  readonly search: string;
  readonly nobody: string;
  /** Above the names of those who usually punch at this hour. */
  readonly usualNow: string;
  readonly likely: Readonly<Record<Direction, string>>;
  readonly allNames: string;
  readonly back: string;
  readonly pinOf: (name: string) => string;
  readonly which: string;
  readonly unknownPin: string;
  readonly unknownBadge: string;
  /** The pad is closed for a while. */
  readonly closed: (seconds: number) => string;
  readonly noRoster: string;
  readonly rosterAge: (days: number) => string;

  /** Where a person stands, by the time of the last punch. */
  readonly since: Readonly<Record<Direction, (when: string) => string>>;
  readonly noPunch: string;
  readonly yesterday: (time: string) => string;
  readonly onDay: (day: string, time: string) => string;
  readonly notMe: string;

  readonly undo: string;
  readonly justNow: Readonly<Record<Direction, (seconds: number) => string>>;
  readonly allTheSame: Readonly<Record<Direction, string>>;
  readonly leaveIt: string;

  readonly forgotten: {
    readonly yesterday: string;
    readonly day: (day: string) => string;
    readonly ask: string;
    readonly what: string;
    readonly comesIn: string;
    readonly state: (time: string) => string;
    readonly skip: string;
    readonly earlier: (minutes: number) => string;
    readonly later: (minutes: number) => string;
  };

  readonly camera: Readonly<
    Record<'start' | 'starting' | 'hold' | 'denied' | 'none' | 'busy' | 'unsupported' | 'reader', string>
  >;
  readonly nfc: Readonly<Record<'start' | 'hold' | 'denied' | 'failed', string>>;
}
