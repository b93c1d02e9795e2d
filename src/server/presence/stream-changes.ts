import type { SSEStreamingApi } from 'hono/streaming';
import { isStoreUnavailable } from '../store/is-store-unavailable.ts';
import type { ChangeLine } from './change-line.ts';

const LOOK_UP_EVERY_MS = 1000;
const BEAT_EVERY_MS = 15_000;

/**
 * Sends a line's changes as they come, and a beat at the start and every 15 s in between, until the line is over or
 * whoever listens is let in no more. A database that is away just now lets nobody out.
 */
export async function streamChanges(
  stream: SSEStreamingApi,
  line: ChangeLine,
  isStillIn: () => Promise<boolean>,
): Promise<void> {
  let beatAt = performance.now();
  await stream.writeSSE({ event: 'beat', data: '' });
  while (!line.isOver) {
    const change = await line.next(LOOK_UP_EVERY_MS);
    if (line.isOver || !(await isIn(isStillIn))) return;
    if (change) await stream.writeSSE({ event: 'change', data: JSON.stringify(change) });
    else if (performance.now() - beatAt >= BEAT_EVERY_MS) await stream.writeSSE({ event: 'beat', data: '' });
    else continue;
    beatAt = performance.now();
  }
}

async function isIn(isStillIn: () => Promise<boolean>): Promise<boolean> {
  try {
    return await isStillIn();
  } catch (error) {
    if (isStoreUnavailable(error)) return true;
    throw error;
  }
}
