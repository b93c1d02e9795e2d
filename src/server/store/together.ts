import type { Store } from './store-schema.ts';

interface Asked<Key, Value> {
  readonly key: Key;
  readonly answer: PromiseWithResolvers<Value | undefined>;
}

/**
 * Makes a look-up of many things into one of a single thing, that waits for others which are asked for at the same
 * moment: requests that arrive together then cost one query. Nothing is kept from one moment to the next. `nameOf` tells
 * keys apart, `load` gives what it finds by those names.
 */
export function together<Key, Value>(
  nameOf: (key: Key) => string,
  load: (store: Store, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
): (store: Store, key: Key) => Promise<Value | undefined> {
  const waiting = new WeakMap<Store, Map<string, Asked<Key, Value>>>();
  const start = (store: Store, asked: ReadonlyMap<string, Asked<Key, Value>>) => {
    waiting.delete(store);
    load(
      store,
      [...asked.values()].map(({ key }) => key),
    ).then(
      (found) => {
        for (const [name, { answer }] of asked) answer.resolve(found.get(name));
      },
      (error: unknown) => {
        for (const { answer } of asked.values()) answer.reject(error);
      },
    );
  };
  return (store, key) => {
    const name = nameOf(key);
    const asked = waiting.get(store) ?? new Map<string, Asked<Key, Value>>();
    if (asked.size === 0) {
      waiting.set(store, asked);
      setImmediate(start, store, asked);
    }
    const known = asked.get(name);
    if (known) return known.answer.promise;
    const answer = Promise.withResolvers<Value | undefined>();
    asked.set(name, { key, answer });
    return answer.promise;
  };
}
