/** What is said of places and of what may be done there. */
export interface OfficePlacesTexts {
  readonly places: {
    readonly add: string;
    readonly search: string;
    readonly name: string;
    readonly address: string;
    readonly addressNote: string;
    readonly position: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly degreesNote: string;
    readonly here: string;
    /** Why the browser asks, and who is told. */
    readonly hereWhy: string;
    readonly hereFault: Readonly<Record<'denied' | 'unavailable', string>>;
    readonly hereFound: (accuracy: string) => string;
    readonly radius: string;
    readonly radiusShort: string;
    readonly radiusNote: string;
    readonly noCircle: string;
    readonly people: string;
    readonly devices: string;
    readonly all: string;
    readonly noPlace: string;
    readonly fault: Readonly<Record<'title' | 'latitude' | 'longitude' | 'radius', string>>;
    readonly empty: { readonly title: string; readonly note: string };
    readonly noMatch: { readonly title: string; readonly note: string };
  };
  readonly sketch: {
    readonly circle: (radius: string) => string;
    readonly none: string;
    readonly you: (distance: string, accuracy: string) => string;
    readonly others: string;
    readonly yardsticks: Readonly<Record<'bus' | 'pitch', string>>;
  };
  readonly policy: {
    readonly company: string;
    readonly companyNote: string;
    readonly ofPlace: string;
    readonly byCompany: string;
    readonly own: string;
    readonly makeOwn: string;
    readonly takeBack: string;
    readonly position: string;
    readonly where: Readonly<Record<'inside' | 'unsure' | 'outside', string>>;
    readonly ruling: Readonly<Record<'allow' | 'mark' | 'refuse', string>>;
    readonly terminals: string;
    readonly list: string;
    readonly lists: Readonly<Record<'open' | 'with-pin' | 'hidden', string>>;
    readonly ways: Readonly<Record<'pin' | 'badge' | 'camera' | 'nfc', string>>;
    readonly photos: string;
    readonly undo: string;
    readonly undoNote: string;
    readonly undoSeconds: (seconds: number) => string;
    readonly noWay: string;
    readonly saved: string;
  };
}
