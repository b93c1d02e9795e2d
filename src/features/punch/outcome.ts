import type { DraftPunch, PunchPosition, StoredPunch, TurnedAway } from '../../outbox/punch-record.ts';
import type { UnsavedPunch } from './unsaved-punch.ts';

/** What came of a tap. */
export type Outcome =
  | { readonly kind: 'saving'; readonly punch: DraftPunch }
  | { readonly kind: 'kept'; readonly punch: StoredPunch }
  /** The device could not write it down: not kept, and only this page can still get it recorded. */
  | { readonly kind: 'unsaved'; readonly punch: DraftPunch; readonly sender: UnsavedPunch | undefined }
  /** The device could not write it down, and the position policy does not take it: it is nowhere. */
  | {
      readonly kind: 'turned-away';
      readonly punch: DraftPunch;
      readonly why: TurnedAway;
      readonly position: PunchPosition;
    };
