import type { LocationBody } from '../../contract/location.ts';
import type { ChainedRecord } from '../chain/is-authentic.ts';
import type { NewPunch } from './new-punch.ts';
import type { PunchMark } from './punch-mark.ts';

/** A punch of which everything is known that does not depend on the punches before it. */
export interface JudgedPunch {
  /** Under which it will be recorded. */
  readonly id: string;
  readonly punch: NewPunch;
  /** Whether it may be recorded; a repeat of a punch that was is answered like that one all the same. */
  readonly judgement:
    | {
        readonly ok: true;
        readonly location: LocationBody;
        readonly marks: readonly PunchMark[];
        /** The JSON text to answer with, where somebody else recorded it and has said it. */
        readonly answer?: string;
      }
    | { readonly ok: false; readonly error: unknown };
  readonly link: JudgedLink | undefined;
}

/** A claimed link, and whether the device that it names made the record. */
export interface JudgedLink {
  readonly record: ChainedRecord;
  readonly authentic: boolean;
}
