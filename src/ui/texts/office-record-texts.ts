type Direction = 'in' | 'out';

/** What is said of the record of punches, of reviewing them and of correcting them. */
export interface OfficeRecordTexts {
  readonly record: {
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly where: string;
    readonly facts: string;
    readonly actions: string;
    readonly direction: Readonly<Record<Direction, string>>;
    readonly time: Readonly<Record<'live' | 'kept' | 'doubtful', string>>;
    readonly origin: Readonly<Record<'kept' | 'call' | 'rescue' | 'correction', string>>;
    readonly late: (duration: string) => string;
    readonly distance: (metres: string) => string;
    readonly distanceWithin: (metres: string, accuracy: string) => string;
    readonly noPosition: string;
    readonly method: Readonly<Record<'own' | 'pin' | 'badge' | 'camera' | 'nfc' | 'list', string>>;
    readonly device: (name: string) => string;
    readonly reason: Readonly<
      Record<
        | 'doubtful-time'
        | 'outside'
        | 'unsure'
        | 'inside'
        | 'stated'
        | 'pin-burst'
        | 'moved'
        | 'left'
        | 'may-be-double'
        | 'quarantine',
        string
      >
    >;
    readonly reviewed: Readonly<Record<'waiting' | 'yes' | 'no', string>>;
    readonly notCounted: string;
    readonly by: (who: string, when: string) => string;
    readonly recorded: string;
    readonly history: string;
    readonly correction: Readonly<Record<'add' | 'change' | 'strike', string>>;
    readonly filter: {
      readonly from: string;
      readonly to: string;
      readonly person: string;
      readonly anybody: string;
      readonly noPerson: string;
      readonly place: string;
      readonly anywhere: string;
      readonly review: string;
      readonly states: Readonly<Record<'any' | 'none' | 'waiting' | 'yes' | 'no', string>>;
      readonly keptOnly: string;
      readonly quick: string;
      readonly otherDays: string;
      readonly range: Readonly<Record<'today' | 'yesterday' | 'week' | 'month' | 'last-month', string>>;
      readonly wrongRange: string;
      readonly longRange: (days: number) => string;
    };
    readonly empty: { readonly title: string; readonly note: string };
    readonly csv: string;
  };
  readonly review: {
    readonly note: string;
    readonly yes: string;
    readonly no: string;
    readonly why: string;
    readonly counts: Readonly<Record<'now' | 'notYet', string>>;
    readonly decided: Readonly<Record<'yes' | 'no', (who: string) => string>>;
    readonly already: string;
    readonly done: { readonly title: string; readonly note: string };
    readonly item: (who: string, what: string, when: string) => string;
  };
  readonly correct: {
    readonly add: string;
    readonly open: string;
    readonly title: Readonly<Record<'add' | 'correct', string>>;
    readonly stays: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'change' | 'strike', string>>;
    readonly day: string;
    readonly choosePlace: string;
    readonly time: string;
    readonly why: string;
    readonly whyNote: string;
    readonly write: string;
    readonly written: string;
    readonly fault: Readonly<Record<'person' | 'time' | 'place' | 'future' | 'why' | 'same', string>>;
  };
}
