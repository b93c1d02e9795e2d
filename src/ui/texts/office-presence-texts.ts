type Direction = 'in' | 'out';

/** What is said of who is in, and on the sheet for a roll call. */
export interface OfficePresenceTexts {
  readonly presence: {
    /** Whether changes arrive by themselves. */
    readonly stream: Readonly<Record<'live' | 'connecting', string>>;
    readonly lost: (since: string) => string;
    readonly place: string;
    readonly everywhere: string;
    readonly show: string;
    readonly shown: Readonly<Record<Direction | 'all', string>>;
    readonly search: string;
    readonly counts: (inside: number, total: number) => string;
    readonly name: string;
    readonly state: string;
    readonly since: string;
    readonly where: string;
    readonly standing: Readonly<Record<Direction | 'none', string>>;
    readonly forLong: (duration: string) => string;
    /** When the server learnt of a punch that was made long before. */
    readonly heard: (when: string) => string;
    readonly worksAt: (place: string) => string;
    readonly review: string;
    readonly freshness: {
      readonly title: string;
      readonly fresh: (place: string) => string;
      readonly allFresh: string;
      readonly silent: (place: string, since: string) => string;
      readonly silentHolding: (place: string, since: string, count: number) => string;
      readonly onTheirWay: (place: string, count: number) => string;
      readonly more: (count: number) => string;
      readonly fewer: string;
    };
    readonly nobody: { readonly title: string; readonly note: string };
    readonly noMatch: { readonly title: string; readonly note: string };
    readonly rollCall: {
      readonly print: string;
      readonly title: string;
      readonly made: (when: string) => string;
      readonly people: (count: number) => string;
      readonly here: string;
      readonly nobody: string;
      readonly checkedBy: string;
      readonly checkedAt: string;
    };
  };
}
