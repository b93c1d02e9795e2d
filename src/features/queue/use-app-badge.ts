import { useEffect } from 'react';

/** The same number on the app's icon, where the system shows one. */
export function useAppBadge(count: number): void {
  useEffect(() => {
    // Badging is missing in some engines, whatever the types say, and may be refused.
    const { setAppBadge, clearAppBadge } = navigator as Partial<Navigator>;
    const shown = count > 0 ? setAppBadge?.call(navigator, count) : clearAppBadge?.call(navigator);
    shown?.catch(() => undefined);
  }, [count]);
}
