/** What is said where a tablet or somebody's own phone is made a kiosk. */
export interface OfficeEnrolTexts {
  readonly enrol: {
    readonly title: string;
    readonly place: string;
    readonly name: string;
    readonly nameNote: string;
    readonly nameMissing: string;
    readonly make: string;
    readonly scan: string;
    readonly qrOf: (name: string) => string;
    readonly steps: string;
    /** How to do without a camera: open the address, and type the code. */
    readonly openAddress: (address: string) => string;
    readonly typeCode: string;
    readonly code: string;
    readonly link: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly until: (time: string) => string;
    readonly expired: string;
    readonly anew: string;
    readonly waiting: string;
    readonly enrolled: (name: string) => string;
    readonly sameMachine: string;
    readonly openHere: string;
    readonly unreachable: {
      readonly title: string;
      readonly loopback: string;
      readonly plain: (origin: string) => string;
      readonly what: string;
      readonly steps: (name: string) => readonly string[];
    };
    readonly phone: string;
    readonly phoneWhat: string;
    readonly phoneMake: string;
  };
}
