import type { Direction } from '../contract/direction.ts';
import { HEADERS } from '../contract/headers.ts';
import { punchPath } from '../contract/punch-path.ts';
import type { Answer } from './classify.ts';

/** After this long without a whole answer a send has failed, though the server may have recorded the punch. */
export const SEND_TIMEOUT_MS = 15_000;

/** What is posted: the frozen bytes, and where to. */
export interface Post {
  readonly id: string;
  readonly direction: Direction;
  readonly bodyText: string;
  readonly sentAtMs: number;
  /** From the page itself: the worker's fetch handler lets it pass. */
  readonly direct: boolean;
}

/** Posts a punch with nothing in between: no cache, no redirect followed. Never throws; silence is `none`. */
export async function postPunch(fetch: typeof globalThis.fetch, post: Post): Promise<Answer> {
  try {
    const response = await fetch(punchPath(post.direction), {
      method: 'POST',
      body: post.bodyText,
      headers: {
        'Content-Type': 'application/json',
        [HEADERS.idempotencyKey]: post.id,
        [HEADERS.sentAt]: String(post.sentAtMs),
        ...(post.direct ? { [HEADERS.direct]: '1' } : {}),
      },
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'manual',
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    const redirected = response.type === 'opaqueredirect' || response.redirected;
    return {
      kind: 'answer',
      status: response.status,
      redirected,
      headers: response.headers,
      text: await response.text(),
    };
  } catch {
    return { kind: 'none' };
  }
}
