import { IMPORT_FIELDS } from '../../contract/office/people-import.ts';

/**
 * What a column of a table is taken for: a field of a person, a whole name in one of two orders, or nothing.
 */
export const COLUMN_ROLES = ['skip', 'lastFirst', 'firstLast', ...IMPORT_FIELDS] as const;

/** What a column of a table is taken for. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The roles that say how somebody is called. */
export const NAME_ROLES: readonly ColumnRole[] = ['lastFirst', 'firstLast', 'lastName', 'firstName'];
