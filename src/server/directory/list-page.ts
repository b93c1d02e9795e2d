import { ERROR_CODE } from '../../contract/error-code.ts';
import type { ListBody } from '../../contract/list-body.ts';
import { ValidationError } from '../validation-error.ts';

/** How many entries a page has. */
export const PER_PAGE = 50;

/** The page that a query asks for, the first one where it names none. Throws a `ValidationError` for what is no page. */
export function requirePage(page: string | undefined): number {
  const number = page === undefined ? 1 : /^\d{1,9}$/.test(page) ? Number(page) : 0;
  if (number >= 1) return number;
  const message = 'page must be a whole number from 1';
  throw new ValidationError([{ field: 'page', code: ERROR_CODE.fieldInvalid, message }]);
}

/** A page in Workly's envelope; one beyond the last is empty. */
export function listPage<T>(items: readonly T[], page: number, totalCount: number): ListBody<T> {
  const pageCount = Math.ceil(totalCount / PER_PAGE);
  return { items, _meta: { totalCount, pageCount, currentPage: page, perPage: PER_PAGE } };
}
