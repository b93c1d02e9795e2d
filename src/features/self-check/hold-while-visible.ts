const LOCK = 'kiosk-heartbeat';

/**
 * Calls `become` with whether this page is the one that speaks for the device: visible, and the first of those that
 * are. Until the returned function is called. Without Web Locks every visible page speaks.
 */
export function holdWhileVisible(become: (speaks: boolean) => void): () => void {
  // Engines before 2022 have no Web Locks, whatever the types say.
  const { locks } = navigator as Partial<Navigator>;
  let release: (() => void) | undefined;
  let asking: AbortController | undefined;
  const take = () => {
    if (!locks) return become(true);
    if (asking) return;
    asking = new AbortController();
    const held = () => {
      become(true);
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    // The only error is our own abort.
    locks.request(LOCK, { signal: asking.signal }, held).catch(() => undefined);
  };
  const drop = () => {
    become(false);
    release?.();
    release = undefined;
    asking?.abort();
    asking = undefined;
  };
  const follow = () => (document.visibilityState === 'visible' ? take() : drop());
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    drop();
  };
}
