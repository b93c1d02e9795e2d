import { useEffect, useRef } from 'react';
import { type Announcement, isNews } from './announcement.ts';

/** A receipt mostly comes within this time, and then it is the only thing that is said. */
const PATIENCE_MS = 600;

/**
 * Tells what came of a tap, once: "kept" only where it stays at that for a moment, or is held back for an undo and can
 * be nothing else. `sendAfterMs` is when it may be sent, by the device's own clock.
 */
export function useAnnouncement(
  outcome: Announcement | undefined,
  sendAfterMs: number,
  onSay: (announcement: Announcement) => void,
): void {
  const said = useRef<Announcement>(undefined);
  const latest = useRef({ outcome, onSay });
  useEffect(() => {
    latest.current = { outcome, onSay };
  });
  const { of, tone } = outcome ?? {};
  useEffect(() => {
    const say = () => {
      const { outcome: next, onSay: tell } = latest.current;
      if (!next || !isNews(next, said.current)) return;
      said.current = next;
      tell(next);
    };
    if (of === undefined || tone === 'saving') return;
    if (tone !== 'kept' || sendAfterMs > Date.now()) return say();
    const timer = setTimeout(say, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [of, tone, sendAfterMs]);
}
