import { setImmediate } from 'node:timers/promises';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { Correction, OfficePunch } from '../../contract/office/office-punch.ts';
import type { CsvForm } from '../csv/csv-form.ts';
import { type CsvCell, csvLine } from '../csv/csv-line.ts';
import { CSV_WORDS, type CsvWords } from '../csv/csv-words.ts';
import { tabNumbersOf } from '../people/tab-numbers-of.ts';
import type { Store } from '../store/store-schema.ts';
import type { EntryCursor } from './entry-cursor.ts';
import { entryId, findEntries } from './find-entries.ts';
import { officePunches } from './office-punches.ts';
import type { RecordWish } from './record-wish.ts';

const AT_ONCE = 500;

const HEADS = [
  'person',
  'tabNumber',
  'date',
  'time',
  'direction',
  'location',
  'counts',
  'trust',
  'origin',
  'method',
  'device',
  'distance',
  'accuracy',
  'reasons',
  'review',
  'reviewedBy',
  'reviewWhy',
  'corrected',
  'correctedTime',
  'correctedDirection',
  'correctedLocation',
  'correctedBy',
  'correctedWhy',
  'received',
  'id',
] as const satisfies readonly (keyof CsvWords['heads'])[];

/** Whose record a table is of. */
export interface TableOf {
  readonly companyId: number;
  readonly timeZone: string;
}

/** A part of the record as a table, some lines at a time: the newest first, each with its last correction beside it. */
export async function* recordTable(
  store: Store,
  { companyId, timeZone }: TableOf,
  wish: Omit<RecordWish, 'after' | 'limit'>,
  { separator, lang }: CsvForm,
): AsyncGenerator<string> {
  const words = CSV_WORDS[lang];
  yield csvLine(
    HEADS.map((head) => words.heads[head]),
    separator,
  );
  let after: EntryCursor | undefined;
  for (;;) {
    const keys = await findEntries(store, companyId, { ...wish, after, limit: AT_ONCE });
    const last = keys.at(-1);
    if (!last) return;
    const punches = await officePunches(store, keys);
    const tabNumbers = await tabNumbersOf(
      store,
      punches.map(({ person }) => person.id),
    );
    yield punches
      .map((punch) =>
        csvLine(cellsOf(punch, tabNumbers.get(punch.person.id) ?? null, words, timeZone), separator),
      )
      .join('');
    after = { instantMs: last.instantMs, id: entryId(last) };
    // SQLite answers without ever waiting: between two parts of a long table everybody else gets their turn.
    await setImmediate();
  }
}

function cellsOf(
  punch: OfficePunch,
  tabNumber: string | null,
  words: CsvWords,
  timeZone: string,
): readonly CsvCell[] {
  return [
    punch.person.displayName,
    tabNumber,
    punch.eventTime.slice(0, 10),
    punch.eventTime.slice(11),
    words.directions[punch.direction],
    punch.location.title,
    punch.counts ? words.yes : words.no,
    words.trusts[punch.time],
    words.origins[punch.origin],
    punch.method && words.methods[punch.method],
    punch.device && (punch.device.name ?? punch.device.device),
    rounded(punch.distanceMetres),
    rounded(punch.accuracyMetres),
    punch.reasons.map((reason) => words.reasons[reason]).join(', '),
    words.reviews[punch.review.state],
    punch.review.made?.email ?? null,
    punch.review.made?.why ?? null,
    ...correctionCells(punch.corrections.at(-1), words),
    formatEventTime(Temporal, punch.receivedAtMs, timeZone),
    punch.id,
  ];
}

function correctionCells(last: Correction | undefined, words: CsvWords): readonly CsvCell[] {
  if (!last) return [null, null, null, null, null, null];
  const { kind, holds, made } = last;
  return [
    words.corrections[kind],
    holds?.eventTime ?? null,
    holds && words.directions[holds.direction],
    holds?.location.title ?? null,
    made.email,
    made.why,
  ];
}

function rounded(metres: number | null): number | null {
  return metres === null ? null : Math.round(metres);
}
