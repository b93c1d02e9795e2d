interface Holder {
  readonly client: string;
  readonly rob: (reason: DOMException) => void;
}

/** The locks of one device, in memory; each realm gets its own view, and losing a realm frees what it held. */
export class FakeLocks {
  readonly #held = new Map<string, Holder>();

  /** The locks as the realm of this name sees them. */
  of(client: string): LockManager {
    return new RealmLocks(client, this.#held);
  }

  /** Frees everything that a realm held, as the browser does when it ends. */
  free(client: string): void {
    for (const [name, holder] of this.#held) if (holder.client === client) this.#held.delete(name);
  }

  /** Holds a lock for ever, for a realm that hangs. */
  hold(name: string, client: string): void {
    this.#held.set(name, { client, rob: () => undefined });
  }

  /** Whether somebody holds it. */
  isHeld(name: string): boolean {
    return this.#held.has(name);
  }
}

class RealmLocks implements LockManager {
  readonly #client: string;
  readonly #held: Map<string, Holder>;

  constructor(client: string, held: Map<string, Holder>) {
    this.#client = client;
    this.#held = held;
  }

  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  async request<T>(
    name: string,
    ...rest: [LockGrantedCallback<T>] | [LockOptions, LockGrantedCallback<T>]
  ): Promise<Awaited<T>> {
    const [options, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    await Promise.resolve();
    const before = this.#held.get(name);
    if (before && options.ifAvailable) return await callback(null);
    if (before && !options.steal) throw new Error('The fake knows no queue for a lock');
    before?.rob(new DOMException('The lock was stolen', 'AbortError'));
    const robbed = Promise.withResolvers<never>();
    const holder = { client: this.#client, rob: robbed.reject };
    this.#held.set(name, holder);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), robbed.promise]);
    } finally {
      if (this.#held.get(name) === holder) this.#held.delete(name);
    }
  }

  async query(): Promise<LockManagerSnapshot> {
    const held = [...this.#held].map(
      ([name, { client }]): LockInfo => ({ name, clientId: client, mode: 'exclusive' }),
    );
    return { held, pending: [] };
  }
}
