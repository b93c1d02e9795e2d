import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { TerminalSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import type { Method } from '../../contract/kiosk-claim.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import type { PunchPosition } from '../../outbox/punch-record.ts';
import type { ClockReading } from '../../outbox/server-clock.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { isPending } from './is-pending.ts';
import type { Outcome } from './outcome.ts';
import { Puncher } from './puncher.ts';
import { takeTap } from './take-tap.ts';
import type { UnsavedPunch } from './unsaved-punch.ts';
import { useDelivery } from './use-delivery.ts';

/** A result stays in sight for as long as it can be taken back, and so much longer. */
const SHOWN_MS = 10_000;
const MOST_SHOWN = 6;

/** A tap at the terminal, and what came of it. */
export interface TerminalTap {
  readonly key: string;
  readonly person: RosterPerson;
  readonly outcome: Outcome;
  /** The clock-out of an earlier day that was stated with it. */
  readonly statedId: string | undefined;
}

/** A button that an identified person has pressed. */
export interface Press {
  readonly direction: Direction;
  /** When, where something was asked about it since; absent: now. */
  readonly pressedAt?: ClockReading;
  /** When they say that they left on an earlier day (epoch milliseconds), where they say so. */
  readonly statedLeavingMs?: number | undefined;
}

/** What a person asks of the terminal. */
export interface TapRequest extends Press {
  readonly person: RosterPerson;
  readonly method: Method;
  readonly pinBurst: boolean;
}

/** What punching at a terminal needs from other features, handed in by the app. */
export interface TerminalTapOptions {
  readonly session: TerminalSession;
  readonly temporal: TemporalApi;
  /** Where the device is, within this time, or why that is not known. */
  readonly locate: (withinMs: number) => Promise<PunchPosition>;
  readonly learnTime: () => Promise<void>;
  /** How many times as long a tap can be taken back and is in sight. */
  readonly patience: number;
}

/** The taps of everybody who comes to the terminal: the last results are in sight, and nobody waits for them. */
export function useTerminalTaps({ session, temporal, locate, learnTime, patience }: TerminalTapOptions): {
  /** The newest last. */
  readonly taps: readonly TerminalTap[];
  /** How many punches only this page holds, not yet recorded. */
  readonly unsaved: number;
  readonly tap: (request: TapRequest) => void;
  readonly undo: (tap: TerminalTap) => void;
} {
  const [taps, setTaps] = useState<readonly TerminalTap[]>([]);
  const [unsaved, setUnsaved] = useState<readonly UnsavedPunch[]>([]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const deliver = useDelivery();
  const [puncher] = useState(() => new Puncher({ page: thisPage(), temporal, locate, learnTime, deliver }));
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);

  const draftOf = ({ person, method, pinBurst, direction, pressedAt }: TapRequest, statedMs?: number) => {
    const holdMs = session.policy.undoSeconds * 1_000 * patience;
    const when = pressedAt ? { pressedAt } : {};
    const terms = { session, employeeId: person.id, method, holdMs, pinBurst, ...when };
    return statedMs === undefined
      ? puncher.draft(direction, terms)
      : puncher.draft('out', { ...terms, statedMs });
  };

  const take = async (request: TapRequest): Promise<void> => {
    const { person, statedLeavingMs } = request;
    const stated = statedLeavingMs === undefined ? undefined : draftOf(request, statedLeavingMs);
    const draft = draftOf(request);
    const key = draft.id;
    const saving: Outcome = { kind: 'saving', punch: draft };
    setTaps((shown) => [...shown, { key, person, outcome: saving, statedId: stated?.id }].slice(-MOST_SHOWN));
    const tell = (outcome: Outcome) => setTaps((shown) => withOutcome(shown, key, outcome));
    const realm = { puncher, rule: session, onUnsavedChange: redraw };
    // A person's punches leave in the order in which they are written; what becomes of the tap is what they are shown.
    if (stated) send(await takeTap(stated, { ...realm, tell: () => undefined }));
    send(await takeTap(draft, { ...realm, tell }));
    const timer = setTimeout(
      () => {
        timers.current.delete(timer);
        setTaps((shown) => shown.filter((tap) => tap.key !== key));
      },
      (SHOWN_MS + session.policy.undoSeconds * 1_000) * patience,
    );
    timers.current.add(timer);
  };

  const send = (sender: UnsavedPunch | undefined) => {
    if (!sender) return;
    setUnsaved((others) => [...others.filter(isPending), sender]);
    void sender.send();
  };

  const undo = useCallback(({ outcome, statedId }: TerminalTap) => {
    const { outbox } = thisPage();
    void outbox.undo(...(statedId ? [statedId] : []), outcome.punch.id);
  }, []);

  return {
    taps,
    unsaved: unsaved.filter(isPending).length,
    tap: (request) => void take(request),
    undo,
  };
}

/** The taps with what came of one of them. Two taps within moments are one record, and one result. */
function withOutcome(taps: readonly TerminalTap[], key: string, outcome: Outcome): TerminalTap[] {
  return taps
    .map((tap) => (tap.key === key ? { ...tap, outcome } : tap))
    .filter((tap) => tap.key === key || tap.outcome.punch.id !== outcome.punch.id);
}
