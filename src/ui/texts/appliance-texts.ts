type SelfCheck =
  | 'server'
  | 'device'
  | 'clock'
  | 'storage'
  | 'queue'
  | 'camera'
  | 'position'
  | 'wake-lock'
  | 'battery'
  | 'version';

/** What is said where a device looks at itself, and where it stands by itself at a door. */
export interface ApplianceTexts {
  readonly check: {
    readonly title: string;
    readonly running: string;
    readonly well: string;
    readonly remarks: (count: number) => string;
    readonly trouble: (count: number) => string;
    readonly again: string;
    readonly at: (time: string) => string;
    readonly name: Readonly<Record<SelfCheck, string>>;
    readonly result: Readonly<Record<'good' | 'poor' | 'bad' | 'absent', string>>;
    /** One sentence on what to do where a check is not good. */
    readonly advice: Readonly<Record<SelfCheck, string>>;
    readonly reached: string;
    readonly silent: string;
    readonly accepted: string;
    readonly unknownDevice: string;
    readonly keysLost: string;
    readonly clockExact: (seconds: number) => string;
    readonly clockOff: (minutes: number) => string;
    readonly clockUnknown: string;
    readonly clockChanged: string;
    readonly free: (megabytes: number) => string;
    readonly lasting: string;
    readonly fleeting: string;
    readonly storageBroken: string;
    readonly oldest: (minutes: number) => string;
    readonly access: Readonly<Record<'off' | 'ready' | 'asks' | 'denied' | 'none', string>>;
    readonly awake: Readonly<Record<'off' | 'held' | 'lost' | 'none', string>>;
    readonly battery: (percent: number) => string;
    readonly charging: string;
    readonly noBattery: string;
    readonly newer: Readonly<Record<'none' | 'ready' | 'needed' | 'advised', string>>;
  };
  readonly rest: { readonly touch: string };
  readonly fullScreen: {
    readonly left: (time: string) => string;
    readonly enter: string;
    readonly leave: string;
  };
  readonly expired: { readonly what: string; readonly keysLost: string; readonly setUp: string };
  readonly settings: {
    readonly title: string;
    readonly pin: string;
    readonly open: string;
    readonly wrongPin: string;
    readonly wait: (seconds: number) => string;
    readonly noPin: string;
    readonly queue: string;
    readonly screen: string;
    /** The one that the terminal falls back to. */
    readonly language: string;
    readonly names: string;
    readonly usualFirst: string;
    readonly usualFirstNote: string;
    readonly setUpAnew: string;
    readonly endTerminal: string;
  };
  readonly linkHere: {
    readonly title: string;
    readonly what: (name: string) => string;
    readonly use: string;
  };
}
