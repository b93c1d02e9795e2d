import type { PageMessage, WakeReason } from '../outbox/messages.ts';

/** What a message makes the worker do. */
export interface MessageDuties {
  readonly wake: (why: WakeReason) => Promise<unknown>;
  readonly claim: () => Promise<void>;
  readonly keepTerminalFiles: (reader: boolean) => Promise<void>;
  readonly skipWaiting: () => Promise<void>;
}

/** Longer than any page may hold a draft open. */
const LONGEST_WATCH_MS = 20_000;
const AFTER_DEADLINE_MS = 300;

/** Does what a page's message asks for; the event that brought it is to wait for the promise. */
export async function onMessage(
  message: PageMessage,
  port: MessagePort | undefined,
  duties: MessageDuties,
): Promise<void> {
  switch (message.type) {
    case 'drain':
      port?.postMessage('heard');
      await duties.wake(message.why);
      return;
    case 'tapped': {
      const waitMs = Math.min(LONGEST_WATCH_MS, Math.max(0, message.deadlineMs - Date.now()));
      await new Promise((resolve) => setTimeout(resolve, waitMs + AFTER_DEADLINE_MS));
      await duties.wake('tap');
      return;
    }
    case 'claim':
      return duties.claim();
    case 'keep-terminal-files':
      return duties.keepTerminalFiles(message.reader);
    case 'SKIP_WAITING':
      // Its promise is kept with the takeover; a worker that waited for it could not be asked again.
      void duties.skipWaiting();
      return;
  }
}
