/** How long a device keeps a recorded punch after its receipt, so that its person can look it up. */
export const KEEP_SENT_MS = 2 * 86_400_000;
