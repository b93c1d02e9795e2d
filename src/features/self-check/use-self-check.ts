import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { HeartbeatAnswer } from '../../api/post-heartbeat.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { checkUp, tellServer } from './check-up.ts';
import type { KnownFacts } from './gather-facts.ts';
import { holdWhileVisible } from './hold-while-visible.ts';
import type { SelfFacts } from './self-facts.ts';

const BEAT_MS = 60_000;
/** Many reasons to look again may come at once. */
const SETTLE_MS = 1_000;

/** What the page knows and the check cannot find out; `device` is what the server last said of the cookie. */
export type CheckOptions = Omit<KnownFacts, 'server'> & {
  readonly onHeard?: (answer: HeartbeatAnswer) => void;
  /** The server no longer takes this device's cookie. */
  readonly onRefused?: () => void;
};

/** What came of the last look. */
export interface LastCheck {
  readonly facts: SelfFacts;
  /** Corrected time. */
  readonly atMs: number;
}

/**
 * Looks at this device when it starts, every minute while it is visible, when the network comes and goes and when a
 * person asks, and tells the server what it found.
 */
export function useSelfCheck(options: CheckOptions): {
  readonly last: LastCheck | undefined;
  readonly busy: boolean;
  readonly look: () => void;
} {
  const [last, setLast] = useState<LastCheck>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const again = useRef(false);
  const speaks = useRef(false);

  const lookOnce = useEffectEvent(async () => {
    const { onHeard, onRefused, ...known } = options;
    const facts = await checkUp(known);
    const show = (device: SelfFacts['device']) =>
      setLast({ facts: { ...facts, device }, atMs: thisPage().clock.now().instantMs });
    show(facts.device);
    if (!speaks.current) return;
    const heard = await tellServer(facts);
    if (heard === 'refused') {
      show('unknown');
      onRefused?.();
    } else if (heard) {
      onHeard?.(heard);
    }
  });
  const run = useEffectEvent(async () => {
    again.current = true;
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      while (again.current) {
        again.current = false;
        await lookOnce();
      }
    } finally {
      running.current = false;
      setBusy(false);
    }
  });
  const [asked, ask] = useState(0);
  const look = useCallback(() => ask((count) => count + 1), []);

  useEffect(() => {
    if (asked > 0) void run();
  }, [asked]);
  // What a check starts from may change several times as the page starts.
  const known = JSON.stringify(options);
  useEffect(() => {
    if (known === '') return;
    const timer = setTimeout(() => void run(), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [known]);
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(settling);
      settling = setTimeout(() => void run(), SETTLE_MS);
    };
    const release = holdWhileVisible((now) => {
      const begins = now && !speaks.current;
      speaks.current = now;
      if (begins) soon();
    });
    const beat = setInterval(() => document.visibilityState === 'visible' && void run(), BEAT_MS);
    addEventListener('online', soon);
    addEventListener('offline', soon);
    const unsubscribe = thisPage().news.subscribe((news) => {
      if (news.type === 'contact') soon();
    });
    return () => {
      clearTimeout(settling);
      clearInterval(beat);
      release();
      removeEventListener('online', soon);
      removeEventListener('offline', soon);
      unsubscribe();
    };
  }, []);
  return { last, busy, look };
}
