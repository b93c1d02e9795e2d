/** What is said about places and positions. */
export interface PlaceTexts {
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
  readonly allowPosition: string;
  /** Why the kiosk wants to know the position. */
  readonly allowPositionWhy: string;
  /** Nothing was recorded, and why. */
  readonly turnedAway: {
    readonly title: string;
    readonly outside: string;
    readonly unsure: string;
    readonly unknown: string;
    readonly inside: string;
  };
  /** The punch counts, and somebody will look at it. */
  readonly marked: { readonly outside: string; readonly unsure: string; readonly inside: string };
  /** The caption of the small picture of circle and position. */
  readonly picture: (distance: number, accuracyMetres: number, radius: number) => string;
}
