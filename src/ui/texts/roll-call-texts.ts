/** What is said in a roll call, when everybody who is in has to be found. */
export interface RollCallTexts {
  readonly title: string;
  readonly begun: (time: string) => string;
  /** What it rests on: the last word of the server was heard then. */
  readonly known: (when: string) => string;
  readonly missing: (count: number) => string;
  readonly safe: (count: number) => string;
  readonly nobodyIn: string;
  readonly there: string;
  readonly notThere: (count: number) => string;
  /** Said behind since when somebody has been in. */
  readonly longAgo: string;
  /** Said behind since when somebody has been out. */
  readonly leftSince: string;
  readonly onlyMissing: string;
  readonly onlyMissingNote: string;
  readonly share: string;
  readonly save: string;
  readonly print: string;
  readonly end: string;
  readonly endAsk: string;
  readonly endNow: string;
  readonly goOn: string;
  /** Said to everybody at the terminal, without a name. */
  readonly running: (time: string) => string;
  readonly written: (time: string) => string;
  readonly missingTitle: string;
  readonly safeTitle: string;
}
