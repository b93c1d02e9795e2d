import type { PageMessage } from '../../outbox/messages.ts';

/** Has the worker keep what only terminals load, so that this one starts without a network; `reader`: QR codes as well. */
export async function keepTerminalFiles(reader: boolean): Promise<void> {
  // Without a secure context there is no container, whatever the types say.
  const { serviceWorker } = navigator as Partial<Navigator>;
  const registration = await serviceWorker?.ready;
  const message: PageMessage = { type: 'keep-terminal-files', reader };
  registration?.active?.postMessage(message);
}
