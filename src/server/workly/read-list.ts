import type { GenericSchema } from 'valibot';
import { callAs } from './call-as.ts';
import { faultOf } from './fault-of.ts';
import { parseListPage } from './parse-list-page.ts';
import type { Principal } from './principal.ts';
import type { WorklyParts } from './workly-parts.ts';

const PAGE_WITHIN_MS = 15_000;
const MOST_PAGES = 2_000;

/** One page of a list of Workly's. */
export interface ReadPage<T> {
  readonly items: readonly T[];
  readonly unreadable: number;
}

/**
 * Reads a list of Workly's page by page, as somebody who has access. Throws an `ApiError` where a page cannot be had,
 * or is no list; what was read by then is not the whole.
 */
export async function* readList<T>(
  parts: WorklyParts,
  principal: Principal,
  path: string,
  entrySchema: GenericSchema<unknown, T>,
  stop?: AbortSignal,
): AsyncGenerator<ReadPage<T>> {
  let pageCount = 1;
  for (let page = 1; page <= Math.min(pageCount, MOST_PAGES); page += 1) {
    const signal = AbortSignal.any([AbortSignal.timeout(PAGE_WITHIN_MS), ...(stop ? [stop] : [])]);
    const reply = await callAs(parts, principal, { method: 'GET', path: `${path}?page=${page}`, signal });
    if (!reply) throw new Error(`Workly does not let ${principal} in any more`);
    const read =
      reply.kind === 'answer' && reply.status === 200 ? parseListPage(reply.body, entrySchema) : undefined;
    if (!read) throw faultOf(reply, parts.now());
    pageCount = read.pageCount;
    yield read;
  }
}
