import { useCallback, useReducer, useRef, useState } from 'react';
import type { DeviceSession } from '../../contract/device-session.ts';
import type { Direction } from '../../contract/direction.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { isSameTap } from '../../outbox/is-same-tap.ts';
import type { DraftPunch, PunchPosition, StoredPunch } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Puncher } from './puncher.ts';
import { UnsavedPunch } from './unsaved-punch.ts';
import { useDelivery } from './use-delivery.ts';
import { useRecord } from './use-record.ts';

/** What the screen shows of the last tap. */
export type Outcome =
  | { readonly kind: 'saving'; readonly punch: DraftPunch }
  | { readonly kind: 'kept'; readonly punch: StoredPunch }
  /** The device could not write it down: not kept, and only this page can still get it recorded. */
  | { readonly kind: 'unsaved'; readonly punch: DraftPunch; readonly sender: UnsavedPunch | undefined };

/** What punching needs from other features, handed in by the app. */
export interface PunchOptions {
  readonly session: DeviceSession;
  readonly temporal: TemporalApi;
  readonly locate: (withinMs: number) => Promise<PunchPosition>;
  readonly learnTime: () => Promise<void>;
}

/** The two buttons' work, and what came of the last tap. */
export function usePunch({ session, temporal, locate, learnTime }: PunchOptions): {
  readonly outcome: Outcome | undefined;
  /** How many punches only this page holds, not yet recorded. */
  readonly unsaved: number;
  readonly punch: (direction: Direction) => void;
  readonly show: (record: StoredPunch) => void;
  readonly dismiss: () => void;
} {
  const [tapped, setTapped] = useState<Outcome>();
  const [unsaved, setUnsaved] = useState<readonly UnsavedPunch[]>([]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const deliver = useDelivery();
  const [puncher] = useState(() => new Puncher({ page: thisPage(), temporal, locate, learnTime, deliver }));
  // Two taps may come before the first one is drawn, and a broken storage knows neither.
  const unwritten = useRef<DraftPunch>(undefined);

  const punch = (direction: Direction) => {
    const draft = puncher.draft(direction, session);
    if (unwritten.current && isSameTap(unwritten.current, draft)) return;
    unwritten.current = draft;
    setTapped({ kind: 'saving', punch: draft });
    puncher.keep(draft).then(
      (record) => {
        if (unwritten.current === draft) unwritten.current = undefined;
        setTapped({ kind: 'kept', punch: record });
      },
      async (error: unknown) => {
        if (!(error instanceof StorageFault)) throw error;
        setTapped({ kind: 'unsaved', punch: draft, sender: undefined });
        const sender = new UnsavedPunch(await puncher.unsaved(draft), redraw);
        setUnsaved((others) => [...others.filter(isPending), sender]);
        setTapped((now) => (now?.punch === draft ? { kind: 'unsaved', punch: draft, sender } : now));
        await sender.send();
      },
    );
  };
  const show = useCallback(
    (record: StoredPunch) => setTapped((now) => now ?? { kind: 'kept', punch: record }),
    [],
  );
  const dismiss = useCallback(() => setTapped(undefined), []);

  const record = useRecord(tapped?.kind === 'kept' ? tapped.punch.id : undefined);
  const outcome = tapped?.kind === 'kept' && record ? { ...tapped, punch: record } : tapped;
  return { outcome, unsaved: unsaved.filter(isPending).length, punch, show, dismiss };
}

function isPending({ state }: UnsavedPunch): boolean {
  return state.kind !== 'recorded' && state.kind !== 'refused';
}
