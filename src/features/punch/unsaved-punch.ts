import type { Receipt } from '../../contract/receipt.ts';
import { backoffMs } from '../../outbox/backoff.ts';
import { classify } from '../../outbox/classify.ts';
import { frozenFacts } from '../../outbox/frozen-facts.ts';
import { postPunch } from '../../outbox/post-punch.ts';
import type { HoldReason, PunchCore, PunchPosition, Refusal } from '../../outbox/punch-record.ts';
import { onlineAgainOr } from '../online-again-or.ts';

/** Where a punch stands that the device could not write down. */
export type UnsavedState =
  | { readonly kind: 'sending' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'recorded'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'held'; readonly why: HoldReason };

/** A punch as it is to be sent without having been written down. */
export interface UnsavedFacts {
  readonly punch: PunchCore;
  readonly position: PunchPosition;
}

/**
 * The one exception to writing first: the storage is broken, so the page itself holds id and bytes and sends for as
 * long as it lives. Nothing is called recorded before the receipt.
 */
export class UnsavedPunch {
  readonly position: PunchPosition;
  readonly #punch: PunchCore;
  readonly #bodyText: string;
  readonly #onChange: () => void;
  #state: UnsavedState = { kind: 'sending' };

  constructor({ punch, position }: UnsavedFacts, onChange: () => void) {
    this.#punch = punch;
    this.position = position;
    this.#bodyText = frozenFacts(punch, position).bodyText;
    this.#onChange = onChange;
  }

  /** Where it stands now. */
  get state(): UnsavedState {
    return this.#state;
  }

  /** Sends until the server has said yes or no; a sign-in or an update may come to it while the page lives. */
  async send(): Promise<void> {
    const { id, direction } = this.#punch;
    for (let failures = 0; ; failures += 1) {
      const post = { id, direction, bodyText: this.#bodyText, sentAtMs: Date.now(), direct: true };
      const verdict = classify(await postPunch((input, init) => fetch(input, init), post));
      switch (verdict.kind) {
        case 'recorded':
          return this.#become({ kind: 'recorded', receipt: verdict.receipt });
        case 'refused':
          return this.#become({ kind: 'refused', refusal: verdict.refusal });
        case 'held':
          this.#become({ kind: 'held', why: verdict.why });
          await onlineAgainOr(backoffMs(failures, Math.random));
          break;
        case 'again':
          this.#become({ kind: 'unreachable' });
          await onlineAgainOr(verdict.retryAfterMs ?? backoffMs(failures, Math.random));
      }
    }
  }

  #become(state: UnsavedState): void {
    this.#state = state;
    this.#onChange();
  }
}
