type Direction = 'in' | 'out';

/** What is said about a person's own day: whether they are in, and what was recorded about them. */
export interface DayTexts {
  readonly day: {
    /** Whether in or out, with the time (or day and time) of the punch that says so. */
    readonly since: Readonly<Record<Direction, (time: string) => string>>;
    readonly duration: (hours: number, minutes: number) => string;
    readonly nothingYet: string;
    /** Opens the privacy card, and is its title. */
    readonly title: string;
    readonly about: string;
    /** The server could not be asked. */
    readonly onlyHere: string;
    readonly label: Readonly<Record<'when' | 'place' | 'position' | 'method' | 'address' | 'device', string>>;
    readonly method: Readonly<Record<'own' | 'pin' | 'badge' | 'camera' | 'nfc' | 'list', string>>;
    /** What the server makes of the time. */
    readonly verdict: Readonly<Record<'live' | 'kept' | 'doubtful', string>>;
    readonly stated: string;
    readonly noPosition: string;
    readonly noAddress: string;
    readonly review: string;
    /** The device forgets the punch on this day. */
    readonly forgets: (when: string) => string;
    /** The device keeps the punch until it is recorded, and for so many days more. */
    readonly forgetsOnceSent: (days: number) => string;
    readonly keptForDecision: string;
    /** It was never sent, and stays as the proof of its number. */
    readonly keptForGood: string;
    readonly notHere: string;
  };
}
