/** What is said while a company is set up. */
export interface OfficeFirstRunTexts {
  readonly firstRun: {
    readonly title: string;
    readonly intro: string;
    readonly sampleGoes: string;
    readonly steps: Readonly<Record<'company' | 'place' | 'administrator' | 'people' | 'tablet', string>>;
    readonly progress: string;
    readonly stepOf: (step: number, steps: number) => string;
    readonly goOn: string;
    readonly goBack: string;
    readonly leave: string;
    readonly company: {
      readonly what: string;
      readonly zone: string;
      readonly zoneNote: string;
    };
    readonly place: { readonly what: string; readonly proposed: string };
    readonly administrator: {
      readonly what: string;
      readonly passwordNote: string;
      readonly passwordShort: string;
      readonly create: string;
    };
    readonly key: {
      readonly missing: string;
      readonly refused: string;
      readonly paste: string;
      readonly pasteNote: string;
      readonly notOne: string;
    };
    readonly already: string;
    readonly people: {
      readonly what: string;
      readonly count: (count: number) => string;
      readonly byTable: string;
      readonly byHand: string;
      readonly cardsWhat: string;
      readonly later: string;
    };
    readonly tablet: { readonly what: string; readonly proposed: string };
    readonly done: string;
    readonly toOffice: string;
  };
}
