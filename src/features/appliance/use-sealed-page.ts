import { useEffect } from 'react';

const SWALLOWED = ['contextmenu', 'dragstart', 'drop', 'dragover'] as const;

/** With Ctrl or Command these print, save, open, search, list or zoom. */
const BROWSER_LETTERS: ReadonlySet<string> = new Set('psoufgjhd+-=0');
/** Help, search, caret browsing. */
const BROWSER_KEYS: ReadonlySet<string> = new Set(['F1', 'F3', 'F7']);

/**
 * Keeps a person in the page: no context menu, no dragging, no selecting, no zoom, none of the keys that open something
 * of the browser's, nothing on paper but a roll call (`base.css`, `printed-text.css`), and the back button stays. What the
 * browser itself offers beyond the page only the device's own lock-down can take away.
 */
export function useSealedPage(): void {
  useEffect(() => {
    const swallow = (event: Event) => event.preventDefault();
    for (const type of SWALLOWED) addEventListener(type, swallow);
    const refuseKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target } = event;
      const opens = (ctrlKey || metaKey) && BROWSER_LETTERS.has(key.toLowerCase());
      // A letter chooses from a list that has the focus, also one that a badge reader types.
      const chooses = target instanceof HTMLSelectElement && key.length === 1 && key !== ' ';
      if (opens || chooses || BROWSER_KEYS.has(key)) event.preventDefault();
    };
    addEventListener('keydown', refuseKey);
    const zoom = (event: WheelEvent) => event.ctrlKey && event.preventDefault();
    addEventListener('wheel', zoom, { passive: false });
    // Two fingers would zoom the page away from under the next person.
    const pinch = (event: TouchEvent) => event.touches.length > 1 && event.preventDefault();
    document.addEventListener('touchmove', pinch, { passive: false });
    document.documentElement.dataset.sealed = '';
    const stay = () => history.pushState({ sealed: true }, '', location.href);
    stay();
    addEventListener('popstate', stay);
    return () => {
      for (const type of SWALLOWED) removeEventListener(type, swallow);
      removeEventListener('keydown', refuseKey);
      removeEventListener('wheel', zoom);
      document.removeEventListener('touchmove', pinch);
      removeEventListener('popstate', stay);
      delete document.documentElement.dataset.sealed;
    };
  }, []);
}
