import { useRef } from 'react';

/** How one gets through pages of which each knows only the next. */
export interface PageTrail {
  /** Remembers from where a page was reached. */
  readonly note: (next: string, from: string | undefined) => void;
  /** Whence a page was reached; undefined: the first one. */
  readonly before: (cursor: string) => string | undefined;
}

/** Remembers the way through pages while this is shown; whoever came by a link goes back to the first page. */
export function usePageTrail(): PageTrail {
  const whence = useRef(new Map<string, string | undefined>());
  return {
    note: (next, from) => void whence.current.set(next, from),
    before: (cursor) => whence.current.get(cursor),
  };
}
