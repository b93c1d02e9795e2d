import type { Method } from '../../contract/kiosk-claim.ts';
import type { RosterPerson } from '../../contract/roster.ts';

/** Why nobody was identified. */
export type IdentifyNotice = 'unknown-pin' | 'unknown-badge';

/** How far a terminal has come with knowing who stands before it. */
export type Stage =
  | { readonly kind: 'idle'; readonly notice?: IdentifyNotice }
  | { readonly kind: 'names' }
  /** A name was chosen whose PIN must be typed; `wrong`: another one was. */
  | { readonly kind: 'name-pin'; readonly person: RosterPerson; readonly wrong?: true }
  /** Several people have this PIN. */
  | { readonly kind: 'which'; readonly people: readonly RosterPerson[]; readonly method: Method }
  | {
      readonly kind: 'identified';
      readonly person: RosterPerson;
      readonly method: Method;
      readonly pinBurst: boolean;
    };
