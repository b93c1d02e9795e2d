/** A punch's direction, as the texts need it. */
type Direction = 'in' | 'out';

/** Every text that a person reads, in one language. A language that lacks one does not compile. */
export interface Catalogue {
  /** BCP 47 tag for `Intl` and for the document's `lang`. */
  readonly locale: string;
  readonly product: string;
  readonly language: string;

  readonly clockIn: string;
  readonly clockOut: string;
  readonly sampleCompany: string;
  readonly signOut: string;
  readonly close: string;
  readonly cancel: string;

  /** What was done, with the wall-clock time `HH:MM`. */
  readonly done: Readonly<Record<Direction, (time: string) => string>>;
  /** The same of a punch that is not confirmed: what it is, and not that it is done. */
  readonly punch: Readonly<Record<Direction, (time: string) => string>>;
  /** One word for where a punch stands. */
  readonly state: Readonly<
    Record<
      | 'saving'
      | 'kept'
      | 'recorded'
      | 'refused'
      | 'signIn'
      | 'update'
      | 'fault'
      | 'sending'
      | 'notSaved'
      | 'undone',
      string
    >
  >;
  /** What that means for the person, and what to do where something is to be done. */
  readonly meaning: Readonly<
    Record<'kept' | 'signIn' | 'update' | 'fault' | 'unsaved' | 'unsavedUnreachable' | 'unsavedHeld', string>
  >;
  /** Why the server refused, by Workly's code; `other` gets the server's own words. */
  readonly refusal: {
    readonly denied: string;
    readonly unknownLocation: string;
    readonly time: string;
    readonly other: (message: string) => string;
  };
  readonly obstacle: Readonly<Record<'no-answer' | 'stranger' | 'busy' | 'server-fault', string>>;

  readonly radius: (metres: number) => string;
  readonly lastKnown: string;
  /** How far from the location's middle the device was, and how far off that may be. */
  readonly distance: (metres: number, accuracyMetres: number) => string;
  /** How far off the position may be, where the location's middle is not known. */
  readonly accuracy: (accuracyMetres: number) => string;
  /** Said of a position that is not quite fresh. */
  readonly positionAge: (seconds: number) => string;
  readonly locating: string;
  readonly noPosition: Readonly<
    Record<'denied' | 'unavailable' | 'timeout' | 'unsupported' | 'stale' | 'lost', string>
  >;
  readonly clockDoubtful: string;

  readonly allSent: string;
  readonly waiting: (count: number) => string;
  readonly refusedCount: (count: number) => string;
  /** Punches that only the open page holds. */
  readonly unsavedCount: (count: number) => string;
  readonly offline: string;
  readonly storageFault: string;
  readonly queueTitle: string;
  readonly queueEmpty: string;
  readonly sendNow: string;
  readonly retry: string;
  readonly ofAnother: string;
  readonly another: string;
  readonly tries: (count: number) => string;
  /** When it is tried again by itself, as a wall-clock time. */
  readonly nextTry: (time: string) => string;
  readonly today: string;
  /** How long the oldest punch has been waiting, from an hour on. */
  readonly oldest: (hours: number) => string;
  readonly storageLasting: string;
  readonly storageFleeting: string;

  readonly receiptCode: string;
  readonly askCode: string;
  readonly check: string;
  readonly codeUnknown: string;

  readonly rescue: {
    readonly save: string;
    readonly share: string;
    readonly what: string;
    readonly bringIn: string;
    readonly unreadable: string;
    readonly unreachable: string;
    readonly refused: (message: string) => string;
    readonly done: (recorded: number, refused: number) => string;
  };
  readonly giveUp: {
    readonly start: string;
    readonly what: string;
    readonly reason: string;
    readonly confirm: string;
  };

  readonly enrolling: string;
  readonly enrollingUnreachable: string;
  readonly looking: string;
  readonly notEnrolled: { readonly title: string; readonly how: readonly string[] };
  readonly linkRefused: string;
  readonly serverUnreachable: string;
  readonly insecure: { readonly title: string; readonly why: readonly string[] };
  readonly broken: { readonly title: string; readonly what: readonly string[]; readonly reload: string };
  readonly needsSignIn: string;
  readonly signOutAsk: string;
  readonly signOutWaiting: (count: number) => string;
  readonly signOutFailed: string;

  readonly updateReady: string;
  readonly updateNow: string;
  readonly updateLater: string;
  readonly updateNeeded: string;
}
