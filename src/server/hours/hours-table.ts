import { setImmediate } from 'node:timers/promises';
import type { DayHours } from '../../contract/office/office-hours.ts';
import type { CsvForm } from '../csv/csv-form.ts';
import { type CsvCell, csvLine } from '../csv/csv-line.ts';
import { CSV_WORDS, type CsvWords } from '../csv/csv-words.ts';
import { tabNumbersOf } from '../people/tab-numbers-of.ts';
import type { Store } from '../store/store-schema.ts';
import { type HoursWish, hoursPage } from './hours-page.ts';

const PEOPLE_AT_ONCE = 50;
const MINUTE_MS = 60_000;
const HEADS = [
  'person',
  'tabNumber',
  'date',
  'location',
  'firstIn',
  'lastOut',
  'worked',
  'workedMinutes',
  'open',
  'present',
  'waiting',
  'corrections',
] as const satisfies readonly (keyof CsvWords['heads'])[];

/** Hours as a table, some people at a time, by name and day. */
export async function* hoursTable(
  store: Store,
  wish: HoursWish,
  { separator, lang }: CsvForm,
  nowMs: number,
): AsyncGenerator<string> {
  const words = CSV_WORDS[lang];
  yield csvLine(
    HEADS.map((head) => words.heads[head]),
    separator,
  );
  let after: number | undefined;
  do {
    const { days, next } = await hoursPage(store, wish, { after, people: PEOPLE_AT_ONCE }, nowMs);
    const tabNumbers = await tabNumbersOf(
      store,
      days.map(({ person }) => person.id),
    );
    const lines = days.map((day) =>
      csvLine(cellsOf(day, tabNumbers.get(day.person.id) ?? null, words), separator),
    );
    if (lines.length > 0) yield lines.join('');
    after = next === null ? undefined : Number(next);
    // SQLite answers without ever waiting: between two parts of a long table everybody else gets their turn.
    await setImmediate();
  } while (after !== undefined);
}

function cellsOf(day: DayHours, tabNumber: string | null, words: CsvWords): readonly CsvCell[] {
  const minutes = Math.floor(day.workedMs / MINUTE_MS);
  return [
    day.person.displayName,
    tabNumber,
    day.date,
    day.location.title,
    day.firstIn,
    day.lastOut,
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    minutes,
    day.open
      .map(({ direction, eventTime }) => `${words.directions[direction]} ${eventTime.slice(11, 16)}`)
      .join(', '),
    day.present ? words.yes : null,
    day.waiting || null,
    day.corrected || null,
  ];
}
