/** The browser's own question whether to install the app; TypeScript's library does not know it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<void>;
}

const PUT_OFF_KEY = 'kiosk-install-put-off';

/** Holds the browser's offer to install the app until a person wants it. */
export class InstallOffer {
  #event: InstallPromptEvent | undefined;
  #putOff = readPutOff();
  readonly #listeners = new Set<() => void>();

  /** Begins to listen; the browser offers once, soon after the page has loaded. */
  listen(): void {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      // The type is the event's own, by its name.
      this.#become(event as InstallPromptEvent);
    });
    addEventListener('appinstalled', () => this.#become(undefined));
  }

  /** Whether the app can be installed now. */
  readonly possible = (): boolean => this.#event !== undefined;

  /** Whether a person should be asked: it is possible, and nobody has said "not now" on this device. */
  readonly wanted = (): boolean => this.#event !== undefined && !this.#putOff;

  /** Calls back after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has the browser ask its own question; must be called from a gesture. */
  async ask(): Promise<void> {
    const event = this.#event;
    if (!event) return;
    this.#become(undefined);
    await event.prompt();
  }

  /** A person does not want to be asked again. */
  putOff(): void {
    this.#putOff = true;
    try {
      localStorage.setItem(PUT_OFF_KEY, '1');
    } catch {
      // Without storage it holds for as long as the page.
    }
    this.#tell();
  }

  #become(event: InstallPromptEvent | undefined): void {
    this.#event = event;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function readPutOff(): boolean {
  try {
    return localStorage.getItem(PUT_OFF_KEY) !== null;
  } catch {
    return false;
  }
}
