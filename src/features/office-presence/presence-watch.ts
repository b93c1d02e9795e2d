import type { PresenceListener } from '../../api/open-presence-events.ts';

/** Whether changes arrive by themselves; when they stopped, this device's time. */
export type StreamState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly sinceMs: number };

/** What a watch works with. */
export interface WatchParts {
  /** Begins to listen; the returned function ends it. */
  readonly open: (listener: PresenceListener) => () => void;
  readonly onChange: PresenceListener['onChange'];
  /** Changes may have been missed, or the session is over: somebody should ask how things stand. */
  readonly onGap: () => void;
  readonly onState: (state: StreamState) => void;
}

/** The server lets something be heard every 15 s; after three of them the line is dead, whatever the browser thinks. */
const SILENT_MS = 45_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 8_000;

/** Keeps the stream of changes open: through lost connections, servers that say no, and lines that died unnoticed. */
export class PresenceWatch {
  readonly #parts: WatchParts;
  #close: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitMs = FIRST_WAIT_MS;
  #state: StreamState = { kind: 'connecting' };

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#open();
  }

  /** Tries again at once where nothing comes: the network is back, or somebody looks again. */
  hurry(): void {
    if (this.#state.kind === 'lost') this.#open();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#close?.();
  }

  #open(): void {
    this.end();
    this.#close = this.#parts.open({
      onOpen: () => {
        this.#waitMs = FIRST_WAIT_MS;
        this.#say({ kind: 'live' });
        this.#listenForSilence();
        this.#parts.onGap();
      },
      onChange: (change) => this.#parts.onChange(change),
      onBeat: () => this.#listenForSilence(),
      onLost: (final) => {
        this.#lose();
        if (final) {
          this.#openLater();
          // A stream does not say why it is refused; an answer does.
          this.#parts.onGap();
        } else {
          this.#listenForSilence();
        }
      },
    });
    this.#listenForSilence();
  }

  #listenForSilence(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#lose();
      this.#open();
    }, SILENT_MS);
  }

  #openLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), this.#waitMs);
    this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 2);
  }

  #lose(): void {
    if (this.#state.kind !== 'lost') this.#say({ kind: 'lost', sinceMs: Date.now() });
  }

  #say(state: StreamState): void {
    this.#state = state;
    this.#parts.onState(state);
  }
}
