/** What every page of the office says. */
export interface OfficeTexts {
  readonly office: {
    readonly title: string;
    readonly menu: string;
    readonly skip: string;
    readonly pages: Readonly<
      Record<'presence' | 'record' | 'review' | 'hours' | 'people' | 'places' | 'devices' | 'company', string>
    >;
    readonly noPage: { readonly title: string; readonly what: string };
    /** The browser itself knows of no network. */
    readonly noNetwork: string;
    /** The server does not answer; it is asked again by itself. */
    readonly noServer: string;
    readonly notLoaded: { readonly title: string; readonly what: string; readonly again: string };
    readonly keptByWorkly: string;
    readonly sample: string;
    readonly sampleHow: string;
  };
  readonly officeSignIn: {
    readonly title: string;
    readonly note: string;
    readonly email: string;
    readonly password: string;
    readonly showPassword: string;
    readonly action: string;
    readonly signOut: string;
    readonly wrong: string;
    readonly wrongPassword: string;
    readonly noEmail: string;
    readonly noAdministrator: string;
    readonly notSetUp: string;
    readonly again: { readonly title: string; readonly what: string; readonly action: string };
    /** The session came to its end while somebody worked. */
    readonly ended: { readonly title: string; readonly what: (email: string) => string };
  };
  readonly common: {
    readonly save: string;
    readonly saved: string;
    readonly loading: string;
    readonly retry: string;
    readonly previous: string;
    readonly next: string;
    readonly paging: string;
    readonly shown: (from: number, to: number, total: number) => string;
    readonly filter: string;
  };
  /** Why a call of the office came to nothing. */
  readonly failure: {
    readonly unreachable: string;
    readonly tooMany: string;
    readonly tooManyFor: (minutes: number) => string;
    readonly denied: string;
    readonly gone: string;
    readonly refused: (message: string) => string;
  };
}
