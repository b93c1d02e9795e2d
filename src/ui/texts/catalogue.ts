import type { AccessTexts } from './access-texts.ts';
import type { DayTexts } from './day-texts.ts';
import type { FormatTexts } from './format-texts.ts';
import type { PlaceTexts } from './place-texts.ts';
import type { PunchTexts } from './punch-texts.ts';
import type { QueueTexts } from './queue-texts.ts';
import type { SetupTexts } from './setup-texts.ts';

/** Every text that a person reads, in one language. A language that lacks one does not compile. */
export interface Catalogue
  extends PunchTexts,
    PlaceTexts,
    QueueTexts,
    SetupTexts,
    DayTexts,
    AccessTexts,
    FormatTexts {
  /** BCP 47 tag for `Intl` and for the document's `lang`. */
  readonly locale: string;
  readonly product: string;
  readonly language: string;
  readonly clockIn: string;
  readonly clockOut: string;
  readonly sampleCompany: string;
  readonly close: string;
  readonly cancel: string;
  readonly broken: { readonly title: string; readonly what: readonly string[]; readonly reload: string };
  readonly updateReady: string;
  readonly updateNow: string;
  readonly updateLater: string;
  readonly updateAdvised: string;
  readonly updateNeeded: string;
}
