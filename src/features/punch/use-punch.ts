import { useCallback, useReducer, useRef, useState } from 'react';
import type { PersonalSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { isSameTap } from '../../outbox/is-same-tap.ts';
import type { DraftPunch, PunchPosition, StoredPunch } from '../../outbox/punch-record.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { isPending } from './is-pending.ts';
import type { Outcome } from './outcome.ts';
import { ownTapper } from './own-tapper.ts';
import { Puncher } from './puncher.ts';
import { takeTap } from './take-tap.ts';
import type { UnsavedPunch } from './unsaved-punch.ts';
import { useDelivery } from './use-delivery.ts';
import { useRecord } from './use-record.ts';

/** What punching needs from other features, handed in by the app. */
export interface PunchOptions {
  readonly session: PersonalSession;
  readonly temporal: TemporalApi;
  /** Where the device is, within this time, or why that is not known. */
  readonly locate: (withinMs: number) => Promise<PunchPosition>;
  readonly learnTime: () => Promise<void>;
}

/** The two buttons' work, and what came of the last tap. */
export function usePunch({ session, temporal, locate, learnTime }: PunchOptions): {
  readonly outcome: Outcome | undefined;
  /** Whether the outcome is of a tap on this page. */
  readonly hasTapped: boolean;
  /** How many punches only this page holds, not yet recorded. */
  readonly unsaved: number;
  readonly punch: (direction: Direction) => void;
  /** The person says when they left (corrected time, epoch milliseconds) on a day that they never clocked out on. */
  readonly stateLeaving: (statedMs: number) => void;
  readonly show: (record: StoredPunch) => void;
  readonly dismiss: () => void;
} {
  const [tapped, setTapped] = useState<Outcome>();
  const [hasTapped, setHasTapped] = useState(false);
  const [unsaved, setUnsaved] = useState<readonly UnsavedPunch[]>([]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const deliver = useDelivery();
  const [puncher] = useState(() => new Puncher({ page: thisPage(), temporal, locate, learnTime, deliver }));
  // Two taps may come before the first one is drawn, and a broken storage knows neither.
  const unwritten = useRef<DraftPunch>(undefined);

  const take = (draft: DraftPunch) => {
    if (unwritten.current && isSameTap(unwritten.current, draft)) return;
    unwritten.current = draft;
    setHasTapped(true);
    const tell = (outcome: Outcome) => {
      const done = outcome.kind === 'kept' || outcome.kind === 'turned-away';
      if (done && unwritten.current === draft) unwritten.current = undefined;
      // The page's own sender is told of later, when another tap may be shown already.
      const late = outcome.kind === 'unsaved' && outcome.sender !== undefined;
      setTapped((now) => (late && now?.punch !== draft ? now : outcome));
    };
    void takeTap(draft, { puncher, rule: session, tell, onUnsavedChange: redraw }).then((sender) => {
      if (!sender) return;
      void thisPage().outbox.probe();
      setUnsaved((others) => [...others.filter(isPending), sender]);
      void sender.send();
    });
  };
  const punch = (direction: Direction) => take(puncher.draft(direction, ownTapper(session)));
  const stateLeaving = (statedMs: number) => take(puncher.draft('out', { ...ownTapper(session), statedMs }));
  const show = useCallback(
    (record: StoredPunch) => setTapped((now) => now ?? { kind: 'kept', punch: record }),
    [],
  );
  const dismiss = useCallback(() => setTapped(undefined), []);

  const record = useRecord(tapped?.kind === 'kept' ? tapped.punch.id : undefined);
  const outcome = tapped?.kind === 'kept' && record ? { ...tapped, punch: record } : tapped;
  return {
    outcome,
    hasTapped,
    unsaved: unsaved.filter(isPending).length,
    punch,
    stateLeaving,
    show,
    dismiss,
  };
}
