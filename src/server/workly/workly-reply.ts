/** What became of a call to Workly. */
export type WorklyReply =
  /** No connection came about: Workly has seen nothing of it. */
  | { readonly kind: 'unsent'; readonly error: unknown }
  /** Sent, and no whole answer came back: whether Workly did it is not known. */
  | { readonly kind: 'silent'; readonly timedOut: boolean; readonly error: unknown }
  /** Answered, by Workly or by somebody in between. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      /** The JSON that it says; undefined where it says none. */
      readonly body: unknown;
    };
