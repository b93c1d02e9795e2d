import { vi } from 'vitest';

type Task = (run: () => void) => void;

/**
 * Puts broadcast channels in the place of the real ones that deliver within this realm, in turn, by the given means
 * (none means at once); what `loses` says yes to never arrives.
 */
export function fakeChannels(deliver: Task = (run) => run(), loses: () => boolean = () => false): void {
  const channels = new Set<FakeChannel>();
  class FakeChannel extends EventTarget {
    readonly name: string;

    constructor(name: string) {
      super();
      this.name = name;
      channels.add(this);
    }

    postMessage(data: unknown): void {
      for (const other of channels) {
        if (other === this || other.name !== this.name || loses()) continue;
        deliver(() => other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
      }
    }

    close(): void {
      channels.delete(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', FakeChannel);
}
