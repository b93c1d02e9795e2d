import { useEffect } from 'react';

/** Only this page can still get an unsaved punch recorded, so the browser asks before it goes. */
export function useUnloadWarning(pending: boolean): void {
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [pending]);
}
