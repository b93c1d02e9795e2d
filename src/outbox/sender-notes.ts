/** The sender's own notes: who is at work, and until when the server is left alone. */
export interface SenderNotes {
  readonly beat?: { readonly owner: string; readonly atMs: number };
  readonly pause?: OriginPause;
}

/** Nothing is sent before `untilMs` (device wall time). */
export interface OriginPause {
  readonly untilMs: number;
  readonly setBy: 'backoff' | 'server';
  /** How many such pauses followed one another. */
  readonly count: number;
}
