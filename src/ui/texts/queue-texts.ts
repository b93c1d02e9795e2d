/** What is said about the punches that the device keeps. */
export interface QueueTexts {
  readonly allSent: string;
  readonly waiting: (count: number) => string;
  readonly refusedCount: (count: number) => string;
  /** Punches that only the open page holds. */
  readonly unsavedCount: (count: number) => string;
  readonly offline: string;
  readonly storageFault: string;
  /** What to do about storage that takes nothing, or soon will not. */
  readonly storageAdvice: Readonly<Record<'full' | 'little' | 'broken', string>>;
  readonly queueTitle: string;
  readonly queueEmpty: string;
  /** How many more there are than the list shows. */
  readonly unlisted: (count: number) => string;
  readonly sendNow: string;
  readonly retry: string;
  readonly ofAnother: string;
  readonly another: string;
  readonly tries: (count: number) => string;
  /** When it is tried again by itself, as a wall-clock time. */
  readonly nextTry: (time: string) => string;
  readonly today: string;
  /** How long the oldest punch has been waiting, from an hour on. */
  readonly oldest: (hours: number) => string;
  readonly storageLasting: string;
  readonly storageFleeting: string;
  readonly askCode: string;
  readonly check: string;
  readonly codeUnknown: string;
  readonly rescue: {
    readonly save: string;
    readonly share: string;
    readonly what: string;
    readonly impossible: string;
    readonly bringIn: string;
    readonly unreadable: string;
    readonly unreachable: string;
    readonly refused: (message: string) => string;
    readonly done: (recorded: number, refused: number) => string;
  };
  readonly giveUp: {
    readonly start: string;
    readonly what: string;
    readonly reason: string;
    readonly confirm: string;
  };
}
