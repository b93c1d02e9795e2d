/** What is said of the people of a company, of tables of them, and of their cards. */
export interface OfficePeopleTexts {
  readonly people: {
    readonly add: string;
    readonly importTable: string;
    readonly printCards: string;
    readonly search: string;
    readonly searchLabel: string;
    readonly place: string;
    readonly everywhere: string;
    readonly show: string;
    readonly working: string;
    readonly withLeft: string;
    readonly name: string;
    readonly lastName: string;
    readonly firstName: string;
    readonly patronymic: string;
    readonly tabNumber: string;
    readonly tabNumberNote: string;
    readonly email: string;
    readonly knownBy: string;
    readonly pin: string;
    readonly badge: string;
    readonly byNothing: string;
    readonly left: (day: string) => string;
    readonly added: (name: string) => string;
    readonly addTitle: string;
    readonly nameMissing: string;
    readonly taken: string;
    readonly proofs: string;
    readonly proofsNote: string;
    readonly newPin: string;
    readonly newBadge: string;
    readonly newBoth: string;
    readonly leaving: string;
    readonly leave: string;
    readonly leaveAsk: (name: string) => string;
    readonly leaveWhat: string;
    readonly leaveConfirm: string;
    readonly empty: { readonly title: string; readonly note: string };
    readonly noMatch: { readonly title: string; readonly note: string };
  };
  readonly importing: {
    readonly title: string;
    readonly what: string;
    readonly file: string;
    readonly fileNote: string;
    readonly sample: string;
    readonly sampleFile: string;
    /** Three people made up, with a heading: what the sample file holds, in the order of the fields. */
    readonly sampleRows: readonly (readonly string[])[];
    readonly paste: string;
    readonly pasteNote: string;
    readonly read: string;
    readonly anew: string;
    readonly columns: string;
    readonly columnsNote: string;
    readonly column: (number: number, example: string) => string;
    readonly roles: Readonly<
      Record<
        | 'skip'
        | 'lastFirst'
        | 'firstLast'
        | 'tabNumber'
        | 'lastName'
        | 'firstName'
        | 'patronymic'
        | 'location'
        | 'email'
        | 'pin'
        | 'badge',
        string
      >
    >;
    readonly placeOfAll: string;
    readonly placeOfRest: string;
    readonly preview: string;
    readonly line: string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<'add' | 'change' | 'same' | 'fault', string>>;
    readonly changed: (fields: string) => string;
    readonly fault: Readonly<
      Record<
        'missing' | 'invalid' | 'too-long' | 'unknown-location' | 'twice-in-table' | 'taken' | 'ambiguous',
        string
      >
    >;
    readonly leaveOut: (line: number) => string;
    readonly showOnly: string;
    readonly all: string;
    readonly counts: (add: number, change: number, same: number) => string;
    readonly faults: (count: number) => string;
    readonly faultsWhat: string;
    readonly checking: string;
    readonly take: (count: number) => string;
    readonly done: (add: number, change: number, same: number) => string;
    readonly nothingNew: string;
    readonly toList: string;
    readonly problem: Readonly<Record<'workbook' | 'empty' | 'too-large' | 'too-many' | 'no-name', string>>;
    readonly unclosed: (line: number) => string;
  };
  readonly cards: {
    readonly title: string;
    readonly what: string;
    readonly whom: string;
    readonly pins: string;
    readonly badges: string;
    readonly choice: Readonly<Record<'missing' | 'all' | 'none', string>>;
    readonly losesPins: string;
    readonly losesBadges: string;
    readonly draw: string;
    readonly drawn: (count: number) => string;
    readonly once: string;
    readonly print: string;
    readonly more: (count: number) => string;
    readonly nothing: { readonly title: string; readonly note: string };
    readonly choose: string;
    readonly pin: string;
    readonly badgeOf: (name: string) => string;
  };
}
