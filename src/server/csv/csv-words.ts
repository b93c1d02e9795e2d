import type { Direction } from '../../contract/direction.ts';
import type { Method } from '../../contract/kiosk-claim.ts';
import type { OfficePunch, ReviewReason, ReviewState } from '../../contract/office/office-punch.ts';
import { CSV_WORDS_EN } from './csv-words-en.ts';
import { CSV_WORDS_KK } from './csv-words-kk.ts';
import { CSV_WORDS_RU } from './csv-words-ru.ts';
import { CSV_WORDS_UZ } from './csv-words-uz.ts';

/** The languages of the page, in which its tables are written too. */
export const CSV_LANGUAGES = ['ru', 'uz', 'en', 'kk'] as const;

/** A language in which a table is written. */
export type CsvLanguage = (typeof CSV_LANGUAGES)[number];

/** What a table says beside its data. */
export interface CsvWords {
  readonly heads: {
    readonly person: string;
    readonly tabNumber: string;
    readonly date: string;
    readonly time: string;
    readonly direction: string;
    readonly location: string;
    readonly counts: string;
    readonly trust: string;
    readonly origin: string;
    readonly method: string;
    readonly device: string;
    readonly distance: string;
    readonly accuracy: string;
    readonly reasons: string;
    readonly review: string;
    readonly reviewedBy: string;
    readonly reviewWhy: string;
    readonly corrected: string;
    readonly correctedTime: string;
    readonly correctedDirection: string;
    readonly correctedLocation: string;
    readonly correctedBy: string;
    readonly correctedWhy: string;
    readonly received: string;
    readonly id: string;
    readonly firstIn: string;
    readonly lastOut: string;
    readonly worked: string;
    readonly workedMinutes: string;
    readonly open: string;
    readonly present: string;
    readonly waiting: string;
    readonly corrections: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly trusts: Readonly<Record<OfficePunch['time'], string>>;
  readonly origins: Readonly<Record<OfficePunch['origin'], string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly reasons: Readonly<Record<ReviewReason, string>>;
  readonly reviews: Readonly<Record<ReviewState, string>>;
  readonly corrections: Readonly<Record<OfficePunch['corrections'][number]['kind'], string>>;
}

/** The words of each language. */
export const CSV_WORDS: Readonly<Record<CsvLanguage, CsvWords>> = {
  ru: CSV_WORDS_RU,
  uz: CSV_WORDS_UZ,
  en: CSV_WORDS_EN,
  kk: CSV_WORDS_KK,
};
