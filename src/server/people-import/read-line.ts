import * as v from 'valibot';
import type { ImportFault, ImportField } from '../../contract/office/people-import.ts';
import { emailText } from '../administration/account-fields.ts';
import { LONGEST_TAB_NUMBER } from '../people/person-fields.ts';
import type { ImportTable } from './import-schema.ts';

const LONGEST: Readonly<Record<ImportField, number>> = {
  tabNumber: LONGEST_TAB_NUMBER,
  lastName: 200,
  firstName: 200,
  patronymic: 200,
  location: 200,
  email: 254,
  pin: 12,
  badge: 512,
};
const PIN = /^\d{3,12}$/;
const PLAIN = /^\P{Cc}*$/u;

/** What is wrong with a cell. */
export interface CellFault {
  readonly field: ImportField;
  readonly fault: ImportFault;
}

/** A line with its cells tidied up: undefined stands for no such column, empty for an empty cell. */
export type Line = Readonly<Partial<Record<ImportField, string>>> & {
  readonly line: number;
  readonly lastName: string;
  readonly firstName: string;
};

/** Tidies up what spreadsheets leave in cells: spaces around and doubled ones, of whatever kind. */
export function readLine({ line, ...cells }: ImportTable['rows'][number]): Line {
  const { lastName, firstName, ...others } = cells;
  // What a reader reads off a badge may hold any spaces but those around it.
  const tidied = Object.entries(others).map(([field, text = '']) => [
    field,
    field === 'badge' ? text.trim().normalize('NFC') : tidy(text),
  ]);
  return { line, lastName: tidy(lastName), firstName: tidy(firstName), ...Object.fromEntries(tidied) };
}

/** What is wrong with the cells of a line, each by itself. */
export function cellFaults(line: Line): readonly CellFault[] {
  const { line: _number, ...cells } = line;
  const faults = Object.entries(cells).flatMap(([name, text]): CellFault[] => {
    // The names of the cells are those of the schema.
    const field = name as ImportField;
    if (text.length > LONGEST[field]) return [{ field, fault: 'too-long' }];
    return isValid(field, text) ? [] : [{ field, fault: 'invalid' }];
  });
  return line.firstName === '' ? [{ field: 'firstName', fault: 'missing' }, ...faults] : faults;
}

function isValid(field: ImportField, text: string): boolean {
  if (text === '') return true;
  if (field === 'pin') return PIN.test(text);
  if (field === 'email') return v.is(emailText, text);
  return PLAIN.test(text);
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
