/** Names of the request and answer headers; those that begin with `Kiosk` never leave our own origin. */
export const HEADERS = {
  idempotencyKey: 'Idempotency-Key',
  /** Workly's: `recommended` on any answer advises to upgrade what speaks to it. */
  version: 'Version',
  /** On a request of the page's own sender: the worker's fetch handler lets it pass to the network. */
  direct: 'Kiosk-Direct',
  /** When a frozen body is sent, epoch milliseconds by the device; outside the key's fingerprint. */
  sentAt: 'Kiosk-Sent-At',
  /** On an answer that the worker made itself, so that nobody learns the server's time from it. */
  fromOutbox: 'Kiosk-From-Outbox',
} as const;
