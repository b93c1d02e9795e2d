/** What is said of the company itself and of who keeps it. */
export interface OfficeCompanyTexts {
  readonly company: {
    readonly settings: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly zone: string;
    readonly zoneNote: string;
    readonly nameOrder: string;
    /** Somebody made up, whose name shows the orders. */
    readonly example: { readonly first: string; readonly last: string; readonly middle: string };
    readonly hours: string;
    readonly hoursOf: Readonly<Record<'24' | 'ampm', string>>;
    readonly messages: string;
    readonly messagesIn: Readonly<Record<'ru' | 'en', string>>;
  };
  readonly administrators: {
    readonly title: string;
    readonly note: string;
    readonly email: string;
    readonly you: string;
    readonly add: string;
    readonly addLabel: string;
    readonly emailTaken: string;
    readonly newPassword: string;
    readonly newPasswordOf: (email: string) => string;
    readonly newPasswordWhat: string;
    readonly drawn: (email: string) => string;
    readonly once: string;
    readonly copy: string;
    readonly copied: string;
  };
}
