/** A punch's direction, as the texts need it. */
type Direction = 'in' | 'out';

/** What is said about a punch and what became of it. */
export interface PunchTexts {
  /** What was done, with the wall-clock time `HH:MM`. */
  readonly done: Readonly<Record<Direction, (time: string) => string>>;
  /** The same of a punch that is not confirmed: what it is, and not that it is done. */
  readonly punch: Readonly<Record<Direction, (time: string) => string>>;
  /** One word for where a punch stands. */
  readonly state: Readonly<
    Record<
      | 'saving'
      | 'checking'
      | 'kept'
      | 'recorded'
      | 'refused'
      | 'signIn'
      | 'update'
      | 'fault'
      | 'sending'
      | 'notSaved'
      | 'undone'
      | 'takenBack',
      string
    >
  >;
  /** What that means for the person, and what to do where something is to be done. */
  readonly meaning: Readonly<
    Record<
      'kept' | 'checking' | 'signIn' | 'update' | 'fault' | 'unsaved' | 'unsavedUnreachable' | 'unsavedHeld',
      string
    >
  >;
  /** Why the server refused, by Workly's code; `other` gets the server's own words. */
  readonly refusal: {
    readonly denied: string;
    readonly unknownLocation: string;
    readonly time: string;
    readonly other: (message: string) => string;
  };
  readonly obstacle: Readonly<Record<'no-answer' | 'stranger' | 'busy' | 'server-fault', string>>;
  readonly clockDoubtful: string;
  readonly receiptCode: string;
}
