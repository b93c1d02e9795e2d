import { NEWS_CHANNEL, type OutboxNews } from './messages.ts';

/** Tells news to every listener of this realm and, over the broadcast channel, to every other realm. */
export class NewsBus {
  readonly #channel = new BroadcastChannel(NEWS_CHANNEL);
  readonly #listeners = new Set<(news: OutboxNews) => void>();

  constructor() {
    this.#channel.addEventListener('message', (event: MessageEvent<OutboxNews>) => this.#tell(event.data));
  }

  /** Tells everybody. */
  readonly publish = (news: OutboxNews): void => {
    this.#tell(news);
    this.#channel.postMessage(news);
  };

  /** Listens until the returned function is called. */
  readonly subscribe = (listener: (news: OutboxNews) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(news: OutboxNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}
