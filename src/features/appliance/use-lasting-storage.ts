import { useEffect } from 'react';

/** Asks the browser, with the first touch, to keep what is stored here; what it says the self-check shows. */
export function useLastingStorage(): void {
  useEffect(() => {
    // WebKitGTK has a storage manager without `persist`, whatever the types say.
    const ask = () => {
      const storage = navigator.storage as Partial<StorageManager> | undefined;
      void storage?.persist?.().catch(() => undefined);
    };
    addEventListener('pointerup', ask, { once: true });
    return () => removeEventListener('pointerup', ask);
  }, []);
}
