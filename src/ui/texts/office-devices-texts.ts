/** What is said of the devices that were enrolled. */
export interface OfficeDevicesTexts {
  readonly devices: {
    readonly enrol: string;
    readonly search: string;
    readonly show: string;
    readonly shown: Readonly<Record<'used' | 'trouble' | 'revoked' | 'all', string>>;
    readonly counts: (used: number, silent: number) => string;
    readonly kind: Readonly<Record<'terminal' | 'personal', string>>;
    readonly unnamed: string;
    readonly contact: Readonly<Record<'now' | 'silent' | 'never' | 'resting', string>>;
    readonly lastContact: (when: string) => string;
    readonly enrolled: (when: string) => string;
    readonly revoked: (when: string) => string;
    readonly label: Readonly<
      Record<
        'contact' | 'version' | 'waiting' | 'refused' | 'battery' | 'clock' | 'check' | 'chain' | 'pins',
        string
      >
    >;
    readonly unknown: string;
    readonly told: (when: string) => string;
    readonly chainWhole: (received: number) => string;
    readonly chainNone: string;
    readonly gaps: (count: number, numbers: string) => string;
    readonly gapsWhat: string;
    readonly broken: (count: number, numbers: string) => string;
    readonly brokenWhat: string;
    readonly andMore: (numbers: string) => string;
    readonly undone: (count: number) => string;
    readonly wrongPins: (count: number, when: string) => string;
    readonly clockRight: string;
    readonly pinsWhat: string;
    readonly remark: Readonly<Record<'refused' | 'gaps' | 'broken', (count: number) => string>> & {
      readonly pins: string;
    };
    readonly back: string;
    readonly noDevice: string;
    readonly rename: string;
    readonly name: string;
    readonly revoke: string;
    readonly revokeAsk: (name: string) => string;
    readonly revokeWhat: readonly string[];
    readonly revokeHolds: (count: number) => string;
    readonly revokeDone: (name: string) => string;
    readonly again: string;
    readonly againWhat: string;
    readonly empty: { readonly title: string; readonly note: string };
    readonly noMatch: { readonly title: string; readonly note: string };
  };
}
