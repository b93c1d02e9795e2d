import { PATHS } from '../contract/paths.ts';
import { SEND_TIMEOUT_MS } from './post-punch.ts';

/** Whether our server itself answers, and not a portal in its place. */
export async function reachesServer(fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
    const response = await fetch(PATHS.clock, { cache: 'no-store', redirect: 'manual', signal });
    return response.ok && typeof (await response.json()).nowMs === 'number';
  } catch {
    return false;
  }
}
