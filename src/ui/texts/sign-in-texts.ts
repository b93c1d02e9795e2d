/** What is said where a person makes a browser their own kiosk, and before. */
export interface SignInTexts {
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly showPassword: string;
    readonly action: string;
    readonly wrong: string;
    readonly noPerson: string;
    readonly tooMany: string;
    readonly tooManyFor: (minutes: number) => string;
    readonly unreachable: string;
    readonly refused: (message: string) => string;
    readonly codeTitle: string;
    readonly code: string;
    readonly codeAction: string;
    /** What was typed cannot be a code. */
    readonly codeForm: string;
    /** It is used up, expired or wrong. */
    readonly codeRefused: string;
    readonly again: string;
  };
  readonly install: {
    readonly title: string;
    readonly why: string;
    readonly action: string;
    /** On an iPhone or iPad, in Safari: what to press, in order. */
    readonly iosTitle: string;
    readonly iosWhy: string;
    readonly iosSteps: readonly string[];
    readonly iosAnyway: string;
    readonly notNow: string;
  };
  readonly wasTerminal: {
    readonly title: (name: string) => string;
    readonly what: string;
    readonly mine: string;
  };
}
