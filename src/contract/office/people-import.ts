import * as v from 'valibot';
import { officeCount, officeId } from './office-fields.ts';

/** The columns that a table of people may have. */
export const IMPORT_FIELDS = [
  'tabNumber',
  'lastName',
  'firstName',
  'patronymic',
  'location',
  'email',
  'pin',
  'badge',
] as const;

/** A column of a table of people. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What can be wrong with a cell. */
export const IMPORT_FAULTS = [
  'missing',
  'invalid',
  'too-long',
  'unknown-location',
  'twice-in-table',
  'taken',
  'ambiguous',
] as const;

/** What is wrong with a cell. */
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** One line of the table; what a table has no column for is absent, and stays as it is. */
export interface ImportRow {
  /** Its number in the file or the pasted text, from 1. */
  readonly line: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic?: string;
  readonly tabNumber?: string;
  /** A location's title; empty or absent: `locationId` of the request. */
  readonly location?: string;
  readonly email?: string;
  /** Empty: they keep theirs. */
  readonly pin?: string;
  readonly badge?: string;
}

/** What `POST` of an import asks for. */
export interface ImportRequest {
  readonly rows: readonly ImportRow[];
  /** Where those go whose line names no location. */
  readonly locationId: number;
  /** Whether to say only what would become of it. */
  readonly preview: boolean;
}

const importAnswerSchema = v.object({
  /** Whether it was taken in: never with a single fault. */
  taken: v.boolean(),
  counts: v.object({ add: officeCount, change: officeCount, same: officeCount, fault: officeCount }),
  lines: v.array(
    v.variant('outcome', [
      v.object({ line: officeCount, outcome: v.literal('add') }),
      v.object({
        line: officeCount,
        outcome: v.literal('change'),
        personId: officeId,
        fields: v.array(v.string()),
      }),
      v.object({ line: officeCount, outcome: v.literal('same'), personId: officeId }),
      v.object({
        line: officeCount,
        outcome: v.literal('fault'),
        faults: v.array(v.object({ field: v.picklist(IMPORT_FIELDS), fault: v.picklist(IMPORT_FAULTS) })),
      }),
    ]),
  ),
});

/** What becomes of each line. */
export type ImportAnswer = v.InferOutput<typeof importAnswerSchema>;

/** Reads what became of an import; undefined where an answer does not say. */
export function parseImportAnswer(value: unknown): ImportAnswer | undefined {
  const parsed = v.safeParse(importAnswerSchema, value);
  return parsed.success ? parsed.output : undefined;
}
